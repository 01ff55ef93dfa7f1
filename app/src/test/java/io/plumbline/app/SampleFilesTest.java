package io.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.app.workspace.CompiledMappings;
import io.plumbline.app.workspace.Systems;
import io.plumbline.configuration.Outside;
import io.plumbline.configuration.ReadConfiguration;
import io.plumbline.configuration.Reading;
import io.plumbline.connector.Connector;
import io.plumbline.mapping.Mapping;
import io.plumbline.yaml.YamlSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What we hand to users works as it is.
class SampleFilesTest {
    @Test
    void the_sample_configuration_has_no_problems() throws IOException {
        YamlSource sample = YamlSource.of(Path.of("..", "deploy", "plumbline.yaml"));
        Reading reading = new ReadConfiguration(Systems.ALL, new EverythingSet()).read(sample, Path.of(""));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Usable.class,
                        usable -> assertThat(usable.warnings()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("connectors")
    void every_shipped_mapping_compiles(Connector connector) {
        assertThat(CompiledMappings.compile(connector, Optional.empty()))
                .isInstanceOf(Mapping.Compilation.Compiled.class);
    }

    static Iterable<Connector> connectors() {
        return Systems.ALL;
    }

    /// An environment in which every variable is set.
    private record EverythingSet() implements Outside {
        @Override
        public Optional<String> variable(String name) {
            return Optional.of("a-value-long-enough");
        }

        @Override
        public Optional<String> file(String path) {
            return Optional.empty();
        }
    }
}
