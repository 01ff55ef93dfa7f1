package io.plumbline.app.workspace;

import io.plumbline.configuration.Configuration;
import io.plumbline.configuration.ConnectionConfiguration;
import io.plumbline.configuration.FlowConfiguration;
import io.plumbline.connector.DestinationConnector;
import io.plumbline.connector.FieldNeed;
import io.plumbline.connector.HoldsConsent;
import io.plumbline.connector.SourceConnector;
import io.plumbline.connector.http.ConnectionContext;
import io.plumbline.connector.http.HttpConnections;
import io.plumbline.connector.http.HttpTimeouts;
import io.plumbline.engine.CallTally;
import io.plumbline.engine.deliver.DestinationSetup;
import io.plumbline.engine.receive.SourceSetup;
import io.plumbline.mapping.Mapping;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.intent.IntentKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The accounts of a configuration, opened: those that a flow reads from as sources, those that one leads to as
/// destinations.
public final class OpenConnections implements AutoCloseable {
    private final HttpConnections http = new HttpConnections(HttpTimeouts.STANDARD);
    private final CallTally calls = new CallTally();
    private final List<SourceSetup> sources;
    private final List<DestinationSetup> destinations;

    private OpenConnections(Configuration configuration) {
        Set<ConnectionName> from =
                configuration.flows().stream().map(FlowConfiguration::from).collect(Collectors.toSet());
        Set<ConnectionName> to =
                configuration.flows().stream().map(FlowConfiguration::to).collect(Collectors.toSet());
        this.sources = configuration.connections().stream()
                .filter(connection -> from.contains(connection.name()))
                .map(this::source)
                .toList();
        this.destinations = configuration.connections().stream()
                .filter(connection -> to.contains(connection.name()))
                .map(this::destination)
                .toList();
    }

    /// Opens; calls no system yet.
    public static OpenConnections of(Configuration configuration) {
        return new OpenConnections(configuration);
    }

    private SourceSetup source(ConnectionConfiguration connection) {
        if (connection.connector() instanceof SourceConnector connector) {
            return new SourceSetup(
                    connection.name(),
                    connector.descriptor(),
                    connector.openSource(connection.settings(), context(connection)),
                    connection.notificationSecret());
        }
        throw new IllegalStateException("Reading the configuration lets flows begin at sources only");
    }

    private DestinationSetup destination(ConnectionConfiguration connection) {
        if (connection.connector() instanceof DestinationConnector connector) {
            return new DestinationSetup(
                    connection.name(),
                    connector.descriptor(),
                    connector.openDestination(connection.settings(), context(connection)));
        }
        throw new IllegalStateException("Reading the configuration lets flows end at destinations only");
    }

    private ConnectionContext context(ConnectionConfiguration connection) {
        return new ConnectionContext(connection.name(), http, report -> calls.count(connection.name()));
    }

    public List<SourceSetup> sources() {
        return sources;
    }

    public List<DestinationSetup> destinations() {
        return destinations;
    }

    /// Whether a destination can be asked to do such a thing.
    boolean accepts(ConnectionName destination, IntentKind kind) {
        return destinations.stream()
                .filter(setup -> setup.name().equals(destination))
                .flatMap(setup -> setup.descriptor().accepts().stream())
                .anyMatch(acceptance -> acceptance.kind() == kind);
    }

    /// The channels and topics whose consent a destination holds.
    Set<ConsentScope> consentsOf(ConnectionName destination) {
        return destinations.stream()
                .filter(setup -> setup.name().equals(destination))
                .map(DestinationSetup::destination)
                .filter(HoldsConsent.class::isInstance)
                .flatMap(held -> ((HoldsConsent) held).scopes().stream())
                .collect(Collectors.toSet());
    }

    public CallTally calls() {
        return calls;
    }

    /// The fields that a mapping writes to.
    public static List<FieldNeed> needs(Mapping mapping) {
        return mapping.outbound().targets().stream()
                .map(target -> new FieldNeed(target.name(), target.type(), target.place()))
                .toList();
    }

    @Override
    public void close() {
        http.close();
    }
}
