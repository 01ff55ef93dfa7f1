package io.plumbline.mapping;

import io.plumbline.yaml.YamlSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/// The mappings that connectors ship, read from their modules.
final class Shipped {
    private static final Path CONNECTORS = Path.of("..", "connectors");

    private Shipped() {}

    static YamlSource source(String connector) {
        Path file = CONNECTORS.resolve(Path.of(
                connector, "src/main/resources/io/plumbline/connectors", connector, connector + ".mapping.yaml"));
        try {
            return new YamlSource(
                    connector + ".mapping.yaml", YamlSource.of(file).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Mapping mapping(String connector) {
        return compiled(source(connector), Optional.empty());
    }

    static Mapping mapping(String connector, String users) {
        return compiled(source(connector), Optional.of(new YamlSource("mine.yaml", users)));
    }

    private static Mapping compiled(YamlSource shipped, Optional<YamlSource> users) {
        return switch (Mapping.compile(shipped, users)) {
            case Mapping.Compilation.Compiled(Mapping mapping) -> mapping;
            case Mapping.Compilation.Faulty(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
