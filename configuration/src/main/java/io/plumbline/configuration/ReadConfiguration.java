package io.plumbline.configuration;

import io.plumbline.connector.Descriptor;
import io.plumbline.connector.Settings;
import io.plumbline.model.ConnectionName;
import io.plumbline.yaml.Yaml;
import io.plumbline.yaml.YamlMap;
import io.plumbline.yaml.YamlPlace;
import io.plumbline.yaml.YamlProblems;
import io.plumbline.yaml.YamlSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Reads `plumbline.yaml`.
public final class ReadConfiguration {
    static final List<String> PARTS = List.of("server", "connections", "flows");

    private final List<Descriptor> descriptors;
    private final Environment environment;

    /// @param descriptors of all systems that a connection may name
    public ReadConfiguration(Collection<Descriptor> descriptors, Environment environment) {
        this.descriptors = List.copyOf(descriptors);
        this.environment = environment;
    }

    /// Reads a file; paths in it are relative to its folder.
    public Reading of(Path file) {
        try {
            return of(file, Files.readString(file));
        } catch (IOException e) {
            Finding missing = new Finding(
                    Finding.Severity.ERROR,
                    file.toString(),
                    1,
                    1,
                    "The file cannot be read",
                    "Create it, or name another; `plumbline demo` runs without one");
            return new Reading(Optional.empty(), List.of(missing));
        }
    }

    /// Reads a text as if it stood in a file.
    public Reading of(Path file, String text) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
        YamlProblems problems = new YamlProblems();
        Findings findings = new Findings();
        YamlMap root = Yaml.read(new YamlSource(file.toString(), References.veiled(text)), problems);
        if (!problems.isEmpty() && root.entries().isEmpty()) {
            findings.addAll(problems.all());
            return new Reading(Optional.empty(), findings.all());
        }
        Section whole = new Section(
                "", root, new YamlPlace(file.toString(), 1, 1), findings, new Substitution(environment, folder));
        Optional<Configuration> configuration = read(whole, folder);
        findings.addAll(problems.all());
        return new Reading(findings.anyError() ? Optional.empty() : configuration, findings.all());
    }

    private Optional<Configuration> read(Section whole, Path folder) {
        Settings settings = whole.read(Declarations.WORKSPACE, PARTS);
        Optional<String> workspace = settings.optionalText("workspace");
        workspace
                .filter(name -> !ConnectionName.isValid(name))
                .ifPresent(name -> whole.error(
                        "workspace",
                        "'" + name + "' cannot name a workspace",
                        "Use 1 to 40 lower-case letters, digits or hyphens, beginning with a letter"));
        ServerSection server = new ServerReader(whole).read();
        List<ConnectionSection> connections = new ConnectionReader(whole, descriptors, folder).read();
        List<FlowSection> flows = new FlowReader(whole, connections).read();
        return workspace.map(name ->
                new Configuration(name, folder.resolve(settings.text("data")).normalize(), server, connections, flows));
    }
}
