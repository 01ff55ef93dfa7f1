package io.plumbline.connector.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Descriptor;
import io.plumbline.connector.Setting;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// Everything a connector has said during a scenario.
final class Transcript {
    private final List<String> said = new CopyOnWriteArrayList<>();

    void add(Object anything) {
        said.add(anything.toString());
    }

    void add(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        said.add(text.toString());
    }

    /// Fails if a secret of the settings or anything personal was said.
    void assertShowsNothingSecret(Descriptor descriptor, Map<String, String> settings) {
        List<String> secrets = descriptor.settings().stream()
                .filter(setting -> setting.type() == Setting.Type.SECRET)
                .map(setting -> settings.getOrDefault(setting.name(), ""))
                .filter(secret -> !secret.isEmpty())
                .toList();
        assertThat(said).allSatisfy(text -> {
            assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(Markers.PERSON.toLowerCase(Locale.ROOT));
            assertThat(secrets).allSatisfy(secret -> assertThat(text).doesNotContain(secret));
        });
    }
}
