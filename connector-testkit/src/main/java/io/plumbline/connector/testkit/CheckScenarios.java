package io.plumbline.connector.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.plumbline.connector.Destination;
import io.plumbline.connector.Problem;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.model.delivery.Outcome;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// What a check finds, and that a check finds it before a delivery does.
final class CheckScenarios {
    private CheckScenarios() {}

    static List<Scenario<DestinationBench>> all() {
        return List.of(
                new Scenario<>("a_sound_account_has_no_errors", CheckScenarios::isSound),
                new Scenario<>("wrong_credentials_are_an_error_with_a_remedy", CheckScenarios::findsCredentials),
                new Scenario<>("a_missing_permission_is_an_error_with_a_remedy", CheckScenarios::findsPermission),
                new Scenario<>("a_system_out_of_reach_is_no_finding", CheckScenarios::isUnreachable),
                new Scenario<>("a_busy_system_is_no_finding", CheckScenarios::isBusy),
                new Scenario<>("wrong_credentials_stop_every_delivery", CheckScenarios::stopsOnCredentials));
    }

    private static void isSound(DestinationBench bench) throws InterruptedException {
        try (Destination destination = bench.open()) {
            assertThat(errors(bench.check(destination, List.of()))).isEmpty();
        }
    }

    private static void findsCredentials(DestinationBench bench) throws InterruptedException {
        try (Destination destination = bench.open(bench.stand.wrongCredentials())) {
            assertMendable(errors(bench.check(destination, List.of())));
        }
    }

    private static void findsPermission(DestinationBench bench) throws InterruptedException {
        Assumptions.assumeTrue(bench.stand.withdrawPermission(), "The system knows no permissions");
        try (Destination destination = bench.open()) {
            assertMendable(errors(bench.check(destination, List.of())));
        }
    }

    private static void assertMendable(List<Problem> errors) {
        assertThat(errors).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.what()).isNotBlank();
            assertThat(problem.remedy()).isNotBlank();
        });
    }

    private static List<Problem> errors(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
    }

    private static void isUnreachable(DestinationBench bench) {
        assertCannotAsk(bench, Fault.NOT_SENT);
    }

    private static void isBusy(DestinationBench bench) {
        assertCannotAsk(bench, Fault.BUSY);
    }

    private static void assertCannotAsk(DestinationBench bench, Fault fault) {
        bench.network.failEverything(fault);
        try (Destination destination = bench.open()) {
            var thrown =
                    catchThrowableOfType(SystemUnreachableException.class, () -> bench.check(destination, List.of()));
            assertThat(thrown).isNotNull();
            bench.transcript.add(thrown);
            assertThat(thrown.needsPerson()).isFalse();
            assertThat(thrown.code()).startsWith(bench.system() + "/");
        }
    }

    private static void stopsOnCredentials(DestinationBench bench) throws InterruptedException {
        for (var acceptance : bench.accepts()) {
            try (Destination destination = bench.open(bench.stand.wrongCredentials())) {
                var outcomes = bench.deliver(destination, acceptance.kind(), bench.good(acceptance.kind(), 2));
                assertThat(outcomes).as(acceptance.kind().word()).hasOnlyElementsOfType(Outcome.Stopped.class);
            }
        }
    }
}
