package io.plumbline.configuration;

import io.plumbline.connector.Settings;
import io.plumbline.yaml.Nearest;
import io.plumbline.yaml.YamlMap;
import io.plumbline.yaml.YamlNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads `flows`.
final class FlowReader {
    private final Section whole;
    private final List<ConnectionSection> connections;
    private final List<String> written;

    FlowReader(Section whole, List<ConnectionSection> connections) {
        this.whole = whole;
        this.connections = connections;
        this.written = whole.map().map("connections").entries().stream()
                .map(entry -> entry.key())
                .toList();
    }

    List<FlowSection> read() {
        List<YamlNode> nodes = whole.map().list("flows");
        if (nodes.isEmpty()) {
            whole.error("flows", "No flow is configured", "Add 'flows:' with at least one 'from' and 'to'");
        }
        List<FlowSection> flows = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Optional<YamlMap> map = nodes.get(i).map();
            if (map.isPresent()) {
                flow(whole.of("flows[" + i + "]", map.get(), map.get().place()))
                        .ifPresent(flow -> add(flow, flows, map.get()));
            }
        }
        reportUnused(nodes);
        return flows;
    }

    private Optional<FlowSection> flow(Section section) {
        Settings settings = section.read(Declarations.FLOW, List.of());
        Optional<ConnectionSection> from = connection(section, settings, "from");
        Optional<ConnectionSection> to = connection(section, settings, "to");
        Optional<LocalDate> ordersSince = ordersSince(section, settings);
        from.filter(connection -> connection.descriptor().streams().isEmpty())
                .ifPresent(connection -> section.error(
                        "from",
                        "Nothing can be read from a connection to "
                                + connection.descriptor().title(),
                        "Name a source here"));
        to.filter(connection -> connection.descriptor().accepts().isEmpty())
                .ifPresent(connection -> section.error(
                        "to",
                        "Nothing can be delivered to a connection to "
                                + connection.descriptor().title(),
                        "Name a destination here"));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FlowSection(
                from.get().name(),
                to.get().name(),
                settings.flag("contacts"),
                settings.flag("orders"),
                settings.flag("events"),
                ordersSince,
                settings.duration("events-max-age")));
    }

    private Optional<ConnectionSection> connection(Section section, Settings settings, String key) {
        Optional<String> name = settings.optionalText(key);
        if (name.isPresent() && !written.contains(name.get())) {
            section.error(
                    key,
                    "There is no connection '" + name.get() + "'",
                    Nearest.to(name.get(), written)
                            .map(nearest -> "Did you mean '" + nearest + "'?")
                            .orElse("Add it under 'connections'"));
        }
        return name.flatMap(wanted -> connections.stream()
                .filter(connection -> connection.name().value().equals(wanted))
                .findFirst());
    }

    private static Optional<LocalDate> ordersSince(Section section, Settings settings) {
        try {
            return settings.optionalText("orders-since").map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            section.error("orders-since", "This is no day", "Write it as 2024-11-01");
            return Optional.empty();
        }
    }

    private void add(FlowSection flow, List<FlowSection> flows, YamlMap map) {
        if (flow.from().equals(flow.to())) {
            whole.findings().error(map.place(), "A flow leads from a connection to itself", "Name another 'to'");
        }
        if (!flow.contacts() && !flow.orders() && !flow.events()) {
            whole.findings()
                    .error(map.place(), "Nothing flows here", "Set contacts, orders or events to true, or remove it");
        }
        if (flows.stream()
                .anyMatch(
                        other -> other.from().equals(flow.from()) && other.to().equals(flow.to()))) {
            whole.findings()
                    .error(
                            map.place(),
                            "There is already a flow from " + flow.from() + " to " + flow.to(),
                            "Join the two");
        }
        flows.add(flow);
    }

    /// A connection that is misspelt in a flow is reported there, so only what no flow names at all counts as unused.
    private void reportUnused(List<YamlNode> nodes) {
        List<String> named = nodes.stream()
                .flatMap(node -> node.map().stream())
                .flatMap(map -> map.entries().stream())
                .filter(entry -> entry.key().equals("from") || entry.key().equals("to"))
                .flatMap(entry -> entry.value().text().stream())
                .toList();
        Section all = whole.at("connections");
        all.map().entries().stream()
                .filter(entry -> !named.contains(entry.key()))
                .forEach(entry -> whole.findings()
                        .warning(
                                entry.place(),
                                "No flow uses the connection '" + entry.key() + "'",
                                "Add a flow from or to it, or remove it"));
    }
}
