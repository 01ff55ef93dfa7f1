package io.plumbline.connector.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.plumbline.connector.InvalidSettingsException;
import io.plumbline.connector.Offset;
import io.plumbline.connector.Problem;
import io.plumbline.connector.Source;
import io.plumbline.connector.SystemUnreachableException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/// What a source says when it cannot read, and before it tries.
final class SourceFailureScenarios {
    private SourceFailureScenarios() {}

    static List<Scenario<SourceBench>> all() {
        return List.of(
                new Scenario<>("opening_an_account_calls_nothing", SourceFailureScenarios::opensWithoutCalling),
                new Scenario<>("each_needed_setting_is_missed_by_its_name", SourceFailureScenarios::missesNeeded),
                new Scenario<>("a_sound_account_has_no_errors", SourceFailureScenarios::isSound),
                new Scenario<>("wrong_credentials_are_an_error_and_wait_for_a_person", SourceFailureScenarios::refused),
                new Scenario<>("a_missing_permission_is_an_error", SourceFailureScenarios::findsPermission),
                new Scenario<>("a_stream_that_is_not_declared_is_refused", SourceFailureScenarios::refusesStream),
                new Scenario<>("every_passing_failure_is_told_as_such", SourceFailureScenarios::passes),
                new Scenario<>("throttling_tells_its_delay", SourceFailureScenarios::saysDelay));
    }

    private static void opensWithoutCalling(SourceBench bench) {
        bench.open().close();
        assertThat(bench.network.callCount()).isZero();
    }

    private static void missesNeeded(SourceBench bench) {
        assertThat(bench.stand.needed()).allSatisfy(name -> {
            Map<String, String> settings = new HashMap<>(bench.stand.settings());
            settings.put(name, "");
            assertThatThrownBy(() -> bench.open(settings))
                    .isInstanceOfSatisfying(
                            InvalidSettingsException.class,
                            thrown -> assertThat(thrown.setting()).isEqualTo(name));
        });
    }

    private static void isSound(SourceBench bench) throws InterruptedException {
        try (Source source = bench.open()) {
            assertThat(errors(source.check())).isEmpty();
        }
    }

    private static void refused(SourceBench bench) throws InterruptedException {
        try (Source source = bench.open(bench.stand.wrongCredentials())) {
            assertMendable(bench, errors(source.check()));
            SystemUnreachableException thrown = failure(bench, source);
            assertThat(thrown.needsPerson()).isTrue();
        }
    }

    private static void findsPermission(SourceBench bench) throws InterruptedException {
        Assumptions.assumeTrue(bench.stand.withdrawPermission(), "The system knows no permissions");
        try (Source source = bench.open()) {
            assertMendable(bench, errors(source.check()));
        }
    }

    private static List<Problem> errors(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
    }

    private static void assertMendable(SourceBench bench, List<Problem> errors) {
        errors.forEach(bench.transcript::add);
        assertThat(errors).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.code()).startsWith(bench.system() + "/");
            assertThat(problem.remedy()).isNotBlank();
        });
    }

    private static void refusesStream(SourceBench bench) {
        try (Source source = bench.open()) {
            assertThatThrownBy(() -> bench.read(source, "no-such-stream", Offset.START))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void passes(SourceBench bench) {
        for (Fault fault : List.of(
                Fault.NOT_SENT,
                Fault.THROTTLED,
                Fault.BUSY,
                Fault.BROKEN_AFTER_EFFECT,
                Fault.CUT_AFTER_EFFECT,
                Fault.SENSELESS_ANSWER,
                Fault.HALF_AN_ANSWER)) {
            try (Source source = bench.open()) {
                bench.network.failData(fault);
                SystemUnreachableException thrown = failure(bench, source);
                assertThat(thrown.needsPerson()).as(fault.name()).isFalse();
                assertThat(thrown.code()).startsWith(bench.system() + "/");
            }
        }
    }

    private static void saysDelay(SourceBench bench) {
        try (Source source = bench.open()) {
            bench.network.failData(Fault.THROTTLED_WITH_DELAY);
            assertThat(failure(bench, source).delay()).contains(Duration.ofSeconds(Fault.DELAY_SECONDS));
        }
    }

    private static SystemUnreachableException failure(SourceBench bench, Source source) {
        String stream = bench.stand.streams().getFirst();
        var thrown =
                catchThrowableOfType(SystemUnreachableException.class, () -> bench.read(source, stream, Offset.START));
        assertThat(thrown).as("a read that fails").isNotNull();
        bench.transcript.add(thrown);
        return thrown;
    }
}
