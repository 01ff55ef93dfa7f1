package io.plumbline.configuration;

import java.nio.file.Path;
import java.util.List;

/// One workspace as a user configured it.
///
/// @param workspace its name
/// @param data the folder of its store
public record Configuration(
        String workspace,
        Path data,
        ServerConfiguration server,
        List<ConnectionConfiguration> connections,
        List<FlowConfiguration> flows) {
    public Configuration {
        connections = List.copyOf(connections);
        flows = List.copyOf(flows);
    }
}
