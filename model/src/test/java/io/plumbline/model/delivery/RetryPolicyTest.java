package io.plumbline.model.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.plumbline.model.property.Seeds;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    private final RetryPolicy policy = new RetryPolicy(3, Duration.ofMillis(100), Duration.ofSeconds(1));

    private Next after(Outcome outcome, int attempt) {
        return policy.after(outcome, attempt, true, 0);
    }

    @Test
    void what_is_acknowledged_is_done() {
        assertThat(after(new Outcome.Acknowledged("42"), 1)).isEqualTo(new Next.Done("42"));
    }

    @Test
    void what_is_refused_waits_for_a_person_at_once() {
        assertThat(after(new Outcome.Refused("bad-country", "Mend it"), 1))
                .isEqualTo(new Next.DeadLetter("bad-country", "Mend it"));
    }

    @Test
    void what_stops_the_connection_pauses_it_and_is_put_back() {
        assertThat(after(new Outcome.Stopped("login", "Renew the key"), 1))
                .isEqualTo(new Next.Pause("login", "Renew the key"));
    }

    @Test
    void a_busy_destination_is_retried_for_ever_and_as_it_asks() {
        Duration asked = Duration.ofMinutes(7);

        assertThat(after(new Outcome.Later("busy", Optional.of(asked)), 1_000)).isEqualTo(new Next.Again(asked));
        assertThat(after(new Outcome.Later("busy", Optional.empty()), 1_000))
                .isEqualTo(new Next.Again(Duration.ofSeconds(1)));
    }

    @Test
    void an_unclear_delivery_that_may_be_repeated_is_repeated_so_many_times() {
        assertThat(after(new Outcome.Unclear("timeout"), 2)).isEqualTo(new Next.Again(Duration.ofMillis(200)));
        assertThat(after(new Outcome.Unclear("timeout"), 3))
                .isEqualTo(new Next.DeadLetter("timeout", "No clear answer after 3 attempts"));
    }

    @Test
    void an_unclear_delivery_that_may_not_be_repeated_is_in_doubt_at_once() {
        assertThat(policy.after(new Outcome.Unclear("timeout"), 1, false, 0)).isEqualTo(new Next.InDoubt("timeout"));
    }

    @Test
    void delays_never_shrink_with_attempts_and_never_exceed_the_longest_by_more_than_the_jitter() {
        Seeds.each(random -> {
            int attempt = 1 + random.nextInt(1_000_000);
            Duration delay = delay(attempt, random.nextDouble());

            assertThat(delay).isBetween(Duration.ofMillis(100), Duration.ofMillis(1_250));
            assertThat(delay(attempt + 1, 0)).isGreaterThanOrEqualTo(delay(attempt, 0));
        });
    }

    private Duration delay(int attempt, double jitter) {
        Next next = policy.after(new Outcome.Later("busy", Optional.empty()), attempt, true, jitter);
        return next instanceof Next.Again(var delay) ? delay : Duration.ZERO;
    }

    @Test
    void delays_out_of_order_are_refused() {
        Duration second = Duration.ofSeconds(1);

        assertThatIllegalArgumentException().isThrownBy(() -> new RetryPolicy(0, second, second));
        assertThatIllegalArgumentException().isThrownBy(() -> new RetryPolicy(1, second, Duration.ofMillis(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new RetryPolicy(1, second.negated(), second));
    }
}
