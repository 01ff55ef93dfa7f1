package io.plumbline.configuration;

import io.plumbline.model.profile.ProfileRules;
import java.nio.file.Path;
import java.util.List;

/// One workspace as a user configured it.
///
/// @param workspace its name
/// @param data the folder of its store
/// @param rules by which profiles are derived
public record Configuration(
        String workspace,
        Path data,
        ServerConfiguration server,
        List<ConnectionConfiguration> connections,
        List<FlowConfiguration> flows,
        ProfileRules rules) {
    public Configuration {
        connections = List.copyOf(connections);
        flows = List.copyOf(flows);
    }
}
