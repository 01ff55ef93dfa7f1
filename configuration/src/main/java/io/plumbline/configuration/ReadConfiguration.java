package io.plumbline.configuration;

import io.plumbline.connector.Connector;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.profile.ProfileRules;
import io.plumbline.yaml.Yaml;
import io.plumbline.yaml.YamlEntry;
import io.plumbline.yaml.YamlMap;
import io.plumbline.yaml.YamlProblem;
import io.plumbline.yaml.YamlProblems;
import io.plumbline.yaml.YamlSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Reads a configuration file, finding all that is wrong with it at once.
public final class ReadConfiguration {
    static final List<String> KEYS =
            List.of("workspace", "data", "server", "connections", "flows", "consent", "fields", "identity", "history");

    private final Map<String, Connector> connectors;
    private final Outside outside;

    /// @param connectors the kinds of system that there are
    public ReadConfiguration(Collection<? extends Connector> connectors, Outside outside) {
        this.connectors = connectors.stream()
                .collect(Collectors.toMap(connector -> connector.descriptor().system(), connector -> connector));
        this.outside = outside;
    }

    /// @param folder what relative paths in the file start from
    public Reading read(YamlSource source, Path folder) {
        YamlProblems problems = new YamlProblems();
        YamlProblems warnings = new YamlProblems();
        YamlMap root = Yaml.read(source, problems);
        if (!problems.isEmpty() && root.entries().isEmpty()) {
            return new Reading.Faulty(problems.all());
        }
        root.onlyKeys(KEYS);
        Values values = new Values(new References(outside), warnings);
        String workspace = values.text(root, "workspace").orElseGet(() -> root.requiredText("workspace"));
        Path data = folder.resolve(values.text(root, "data").orElse("data"));
        ServerConfiguration server = ReadServer.from(root.map("server"), values);
        Map<ConnectionName, ConnectionConfiguration> connections = connections(root, folder, values);
        List<FlowConfiguration> flows = new ArrayList<>();
        ReadFlows reader = new ReadFlows(connections, values);
        root.maps("flows").forEach(flow -> reader.read(flow, flows));
        if (flows.isEmpty() && problems.isEmpty()) {
            root.reportAt("flows", "At least one flow is needed: write for instance - {from: shop, to: emarsys}");
        }
        ProfileRules rules = new ProfileRules(
                ReadConsent.from(root.map("consent"), connections.keySet(), values),
                ReadFields.from(root.map("fields"), connections.keySet()),
                ReadIdentity.from(root.map("identity")),
                ReadHistory.from(root.map("history"), connections.keySet(), values, new NamedFiles(outside, folder)));
        List<YamlProblem> found = problems.all();
        return found.isEmpty()
                ? new Reading.Usable(
                        new Configuration(workspace, data, server, List.copyOf(connections.values()), flows, rules),
                        warnings.all())
                : new Reading.Faulty(found);
    }

    private Map<ConnectionName, ConnectionConfiguration> connections(YamlMap root, Path folder, Values values) {
        Map<ConnectionName, ConnectionConfiguration> connections = new TreeMap<>();
        YamlMap map = root.map("connections");
        ReadConnection reader = new ReadConnection(connectors, folder, values);
        for (YamlEntry entry : map.entries()) {
            if (!ConnectionName.isValid(entry.key())) {
                map.reportAt(
                        entry.key(),
                        "'" + entry.key() + "' cannot name a connection: use lower-case letters, digits and hyphens");
                continue;
            }
            ConnectionName name = new ConnectionName(entry.key());
            if (name.equals(ConnectionName.DECISIONS)) {
                map.reportAt(
                        entry.key(),
                        "No connection can be called '" + name + "': it is what people decide about people");
                continue;
            }
            entry.value()
                    .map()
                    .flatMap(connection -> reader.read(name, connection))
                    .ifPresent(connection -> connections.put(name, connection));
        }
        if (map.entries().isEmpty()) {
            root.reportAt("connections", "At least one source and one destination are needed under 'connections'");
        }
        return connections;
    }
}
