package io.plumbline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Places for stores of tests, each in a directory of its own below the build's output.
public final class Stores {
    private Stores() {}

    public static Path newFile(String name) {
        try {
            Path all = Files.createDirectories(Path.of("target", "stores"));
            return Files.createTempDirectory(all, name).resolve("plumbline.db");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
