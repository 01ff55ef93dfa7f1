package io.plumbline.configuration;

import io.plumbline.yaml.YamlNode;
import java.nio.file.Path;
import java.util.Optional;

/// Reads files that a configuration names, relative to the folder it stands in.
final class NamedFiles {
    private final Outside outside;
    private final Path folder;

    NamedFiles(Outside outside, Path folder) {
        this.outside = outside;
        this.folder = folder;
    }

    /// @param name as the configuration has it
    record NamedFile(String name, String text) {}

    /// The file that is named at a place; one that cannot be read is reported there.
    Optional<NamedFile> text(YamlNode node) {
        Optional<String> name = node.text().filter(text -> !text.isBlank());
        Optional<NamedFile> file = name.flatMap(
                known -> outside.file(folder.resolve(known).toString()).map(text -> new NamedFile(known, text)));
        if (name.isPresent() && file.isEmpty()) {
            node.report("The file '" + name.get() + "' cannot be read");
        }
        return file;
    }
}
