package io.plumbline.app.workspace;

import io.plumbline.configuration.ConnectionConfiguration;
import io.plumbline.connector.Connector;
import io.plumbline.mapping.Mapping;
import io.plumbline.model.ConnectionName;
import io.plumbline.yaml.YamlProblem;
import io.plumbline.yaml.YamlSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// The mappings of all connections, compiled, and what has to be mended in them.
///
/// @param problems if there are any, the mappings they are in are missing
public record CompiledMappings(Map<ConnectionName, Mapping> mappings, List<YamlProblem> problems) {
    public CompiledMappings {
        mappings = new TreeMap<>(mappings);
        problems = List.copyOf(problems);
    }

    public static CompiledMappings of(List<ConnectionConfiguration> connections) {
        Map<ConnectionName, Mapping> mappings = new TreeMap<>();
        List<YamlProblem> problems = new ArrayList<>();
        for (ConnectionConfiguration connection : connections) {
            switch (compile(connection.connector(), connection.mapping())) {
                case Mapping.Compilation.Compiled(var mapping) -> mappings.put(connection.name(), mapping);
                case Mapping.Compilation.Faulty(var found) -> problems.addAll(found);
            }
        }
        return new CompiledMappings(mappings, problems);
    }

    /// Compiles the mapping that a connector ships, changed by a user's file if there is one.
    public static Mapping.Compilation compile(Connector connector, Optional<Path> users) {
        return Mapping.compile(shipped(connector), users.map(CompiledMappings::read));
    }

    private static YamlSource shipped(Connector connector) {
        String name = connector.descriptor().mapping();
        try (InputStream in = connector.getClass().getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(in, "A connector ships its mapping").readAllBytes();
            return new YamlSource(name, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static YamlSource read(Path file) {
        try {
            return YamlSource.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The mapping file cannot be read", e);
        }
    }

    public Mapping of(ConnectionName connection) {
        return Objects.requireNonNull(mappings.get(connection), "Every connection has a mapping");
    }
}
