package io.plumbline.console.verdict;

import static io.plumbline.console.Statuses.destination;
import static io.plumbline.console.Statuses.source;
import static io.plumbline.console.Statuses.withDeadLetters;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.console.Statuses;
import io.plumbline.engine.view.DestinationView;
import io.plumbline.engine.view.SourceView;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void yes_when_everything_is_acknowledged() {
        Verdict verdict = Verdict.of(Statuses.of(source(), destination()));

        assertThat(verdict)
                .isEqualTo(new Verdict(Level.TRUE, "Every change has been acknowledged by its destination."));
    }

    @Test
    void still_yes_while_young_changes_are_on_the_way() {
        Verdict verdict = Verdict.of(
                Statuses.of(source(), destination(DestinationView.State.DELIVERING, 37, Duration.ofSeconds(20), "")));

        assertThat(verdict)
                .isEqualTo(new Verdict(Level.TRUE, "37 changes are on the way, the oldest less than a minute old."));
    }

    @Test
    void not_quite_once_a_change_is_older_than_the_limit() {
        Duration old = Verdict.WAITING_MAX.plusSeconds(1);

        Verdict verdict = Verdict.of(Statuses.of(source(), destination(DestinationView.State.DELIVERING, 1, old, "")));

        assertThat(verdict).isEqualTo(new Verdict(Level.BEHIND, "1 change is on the way, the oldest 5 min old."));
    }

    @Test
    void exceptions_are_counted_and_the_rest_is_vouched_for() {
        Verdict verdict = Verdict.of(Statuses.of(source(SourceView.State.FOLLOWING, 14, ""), withDeadLetters(2, 1)));

        assertThat(verdict)
                .isEqualTo(new Verdict(
                        Level.EXCEPT,
                        "14 records and 3 deliveries wait for a person. Every other change has been acknowledged by its"
                                + " destination."));
    }

    @Test
    void one_single_exception_is_said_in_the_singular() {
        Verdict verdict = Verdict.of(Statuses.of(source(), withDeadLetters(0, 1)));

        assertThat(verdict.says()).startsWith("1 delivery waits for a person.");
    }

    @Test
    void not_yet_while_a_first_load_is_read_whatever_else_waits() {
        Verdict verdict = Verdict.of(Statuses.of(source(SourceView.State.LOADING, 3, ""), withDeadLetters(1, 0)));

        assertThat(verdict.level()).isEqualTo(Level.LOADING);
        assertThat(verdict.says()).startsWith("The first load of shop is still being read.");
    }

    @Test
    void a_destination_in_trouble_is_named() {
        Verdict verdict = Verdict.of(Statuses.of(
                source(), destination(DestinationView.State.WAITING, 5, Duration.ofSeconds(9), "It does not answer.")));

        assertThat(verdict.level()).isEqualTo(Level.BEHIND);
        assertThat(verdict.says()).startsWith("emarsys-main cannot be brought up to date now.");
    }

    @Test
    void a_source_in_trouble_means_that_newer_changes_are_unknown() {
        Verdict verdict =
                Verdict.of(Statuses.of(source(SourceView.State.WAITING, 0, "It does not answer."), destination()));

        assertThat(verdict)
                .isEqualTo(new Verdict(Level.BEHIND, "shop cannot be read now, so newer changes are not known yet."));
    }

    @Test
    void no_when_connections_have_stopped_and_each_is_named_once() {
        Verdict verdict = Verdict.of(Statuses.of(
                source(SourceView.State.STOPPED, 0, "x"), destination(DestinationView.State.STOPPED, 0, null, "y")));

        assertThat(verdict.level()).isEqualTo(Level.STOPPED);
        assertThat(verdict.says()).startsWith("shop and emarsys-main have stopped");
    }

    @Test
    void a_workspace_without_connections_gets_no_verdict() {
        assertThat(Verdict.of(Statuses.of(List.of(), List.of())).level()).isEqualTo(Level.EMPTY);
    }
}
