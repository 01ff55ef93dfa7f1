package io.plumbline.connector.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.plumbline.connector.InvalidSettingsException;
import io.plumbline.connector.Setting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What can be wrong before anything is asked of the system.
final class SettingsScenarios {
    private static final String NONSENSE = "no such thing";

    private SettingsScenarios() {}

    static List<Scenario<DestinationBench>> all() {
        return List.of(
                new Scenario<>("opening_an_account_calls_nothing", SettingsScenarios::opensWithoutCalling),
                new Scenario<>("each_needed_setting_is_missed_by_its_name", SettingsScenarios::missesNeeded),
                new Scenario<>("each_setting_of_the_wrong_type_is_named", SettingsScenarios::namesWrongType),
                new Scenario<>("each_setting_is_described_and_named_in_lower_case", SettingsScenarios::describes));
    }

    private static void opensWithoutCalling(DestinationBench bench) {
        bench.open().close();
        assertThat(bench.network.callCount()).isZero();
    }

    private static void missesNeeded(DestinationBench bench) {
        assertThat(bench.stand.needed()).allSatisfy(name -> assertNamed(bench, name, ""));
    }

    private static void namesWrongType(DestinationBench bench) {
        assertThat(bench.connector.descriptor().settings())
                .filteredOn(setting -> hasForm(setting.type()))
                .allSatisfy(setting -> assertNamed(bench, setting.name(), NONSENSE));
    }

    private static boolean hasForm(Setting.Type type) {
        return switch (type) {
            case URL, WHOLE_NUMBER, FLAG, DURATION -> true;
            case TEXT, SECRET, LIST -> false;
        };
    }

    private static void assertNamed(DestinationBench bench, String name, String value) {
        Map<String, String> settings = new HashMap<>(bench.stand.settings());
        settings.put(name, value);
        bench.transcript.add(catchThrowable(() -> bench.open(settings)));
        assertThatThrownBy(() -> bench.open(settings))
                .as("with %s set to '%s'", name, value)
                .isInstanceOfSatisfying(
                        InvalidSettingsException.class,
                        thrown -> assertThat(thrown.setting()).isEqualTo(name));
    }

    private static void describes(DestinationBench bench) {
        assertThat(bench.connector.descriptor().settings()).allSatisfy(setting -> {
            assertThat(setting.name()).matches("[a-z][a-z0-9-]*");
            assertThat(setting.description()).isNotBlank();
        });
    }
}
