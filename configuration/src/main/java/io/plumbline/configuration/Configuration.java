package io.plumbline.configuration;

import io.plumbline.model.consent.ConsentPolicy;
import java.nio.file.Path;
import java.util.List;

/// One workspace as a user configured it.
///
/// @param workspace its name
/// @param data the folder of its store
/// @param consents whose word counts for consent
public record Configuration(
        String workspace,
        Path data,
        ServerConfiguration server,
        List<ConnectionConfiguration> connections,
        List<FlowConfiguration> flows,
        ConsentPolicy consents) {
    public Configuration {
        connections = List.copyOf(connections);
        flows = List.copyOf(flows);
    }
}
