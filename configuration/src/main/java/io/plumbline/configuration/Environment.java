package io.plumbline.configuration;

import java.util.Optional;

/// The variables that a file may refer to.
@FunctionalInterface
public interface Environment {
    Optional<String> variable(String name);

    /// The environment of this process.
    static Environment ofProcess() {
        return name -> Optional.ofNullable(System.getenv(name));
    }
}
