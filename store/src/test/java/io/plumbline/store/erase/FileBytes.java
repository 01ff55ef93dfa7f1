package io.plumbline.store.erase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The bytes of a store: the file, its log, and whatever else lies beside it.
final class FileBytes {
    private FileBytes() {}

    /// Those of some words that stand anywhere, each with the file.
    static List<String> found(Path store, List<String> words) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(store.toAbsolutePath().getParent())) {
            for (Path file : files.toList()) {
                String text =
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                words.stream()
                        .filter(word -> text.contains(word.toLowerCase(Locale.ROOT)))
                        .forEach(word -> found.add(word + " in " + file.getFileName()));
            }
        }
        return found;
    }
}
