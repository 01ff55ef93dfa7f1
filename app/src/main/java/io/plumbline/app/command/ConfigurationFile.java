package io.plumbline.app.command;

import io.plumbline.app.workspace.CompiledMappings;
import io.plumbline.app.workspace.FileTrouble;
import io.plumbline.app.workspace.HistoryNames;
import io.plumbline.app.workspace.Systems;
import io.plumbline.configuration.Configuration;
import io.plumbline.configuration.Outside;
import io.plumbline.configuration.ReadConfiguration;
import io.plumbline.configuration.Reading;
import io.plumbline.configuration.ServerConfiguration;
import io.plumbline.model.profile.ProfileRules;
import io.plumbline.yaml.YamlProblem;
import io.plumbline.yaml.YamlSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// A configuration file with the mappings it names, read and compiled.
///
/// @param problems everything to mend in both; if there is anything, the rest must not be used
record ConfigurationFile(Loaded loaded, List<YamlProblem> problems, List<YamlProblem> warnings) {
    private static final Loaded NOTHING = new Loaded(
            new Configuration(
                    "",
                    Path.of(""),
                    new ServerConfiguration("", 0, Optional.empty()),
                    List.of(),
                    List.of(),
                    ProfileRules.STANDARD),
            CompiledMappings.of(List.of()));

    /// What can be used.
    record Loaded(Configuration configuration, CompiledMappings mappings) {}

    static ConfigurationFile read(Path file) throws IOException {
        YamlSource source = source(file);
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        ReadConfiguration reader = new ReadConfiguration(Systems.ALL, Outside.ofThisMachine());
        return switch (reader.read(source, folder)) {
            case Reading.Faulty(var problems) -> new ConfigurationFile(NOTHING, problems, List.of());
            case Reading.Usable(var configuration, var warnings) -> {
                CompiledMappings mappings = CompiledMappings.of(configuration.connections());
                List<YamlProblem> all = new ArrayList<>(warnings);
                all.addAll(HistoryNames.unknown(mappings, configuration.rules().history()));
                yield new ConfigurationFile(new Loaded(configuration, mappings), mappings.problems(), all);
            }
        };
    }

    private static YamlSource source(Path file) throws IOException {
        try {
            return YamlSource.of(file);
        } catch (IOException e) {
            throw new IOException("The configuration file " + file + " cannot be read: " + FileTrouble.of(file, e), e);
        }
    }

    boolean isUsable() {
        return problems.isEmpty();
    }

    /// Tells all problems and warnings, a line each.
    void tell(Consumer<String> out) {
        problems.forEach(problem -> out.accept("error    " + problem));
        warnings.forEach(warning -> out.accept("warning  " + warning));
    }
}
