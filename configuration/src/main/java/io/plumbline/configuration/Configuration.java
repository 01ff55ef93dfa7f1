package io.plumbline.configuration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One workspace: its connections and what flows between them.
///
/// @param workspace the merchant's name in this installation, written like a connection's name
/// @param data the folder that holds everything the engine stores
public record Configuration(
        String workspace,
        Path data,
        ServerSection server,
        List<ConnectionSection> connections,
        List<FlowSection> flows) {

    public Configuration {
        connections = List.copyOf(connections);
        flows = List.copyOf(flows);
    }

    public Optional<ConnectionSection> connection(String name) {
        return connections.stream()
                .filter(connection -> connection.name().value().equals(name))
                .findFirst();
    }
}
