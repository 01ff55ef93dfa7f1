package io.plumbline.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A text to read and the name by which problems call it.
///
/// @param name what people know it by, mostly a path as they wrote it
public record YamlSource(String name, String text) {

    /// Reads a file, UTF-8, and names it by the path as given.
    public static YamlSource of(Path file) throws IOException {
        return new YamlSource(file.toString(), Files.readString(file));
    }

    @Override
    public String toString() {
        return name;
    }
}
