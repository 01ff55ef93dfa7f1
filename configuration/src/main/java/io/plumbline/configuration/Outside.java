package io.plumbline.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What values of a configuration may refer to outside of it: environment variables, and files such as mounted secrets.
public interface Outside {
    Optional<String> variable(String name);

    /// The text of a file without its trailing line end; empty if it cannot be read.
    Optional<String> file(String path);

    /// The environment and the files of this machine.
    static Outside ofThisMachine() {
        return new Outside() {
            @Override
            public Optional<String> variable(String name) {
                return Optional.ofNullable(System.getenv(name));
            }

            @Override
            public Optional<String> file(String path) {
                try {
                    return Optional.of(Files.readString(Path.of(path)).stripTrailing());
                } catch (IOException e) {
                    return Optional.empty();
                }
            }
        };
    }
}
