package io.plumbline.demo.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContributionTest {
    private static final Instant MAY = Instant.parse("2026-05-01T10:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T10:00:00Z");

    @Test
    void accounts_go_first_then_the_newest_then_kind_and_id() {
        List<Contribution> sorted = List.of(
                contribution(true, JUNE, "customer", "z"),
                contribution(true, MAY, "customer", "a"),
                contribution(true, MAY, "customer", "b"),
                contribution(true, MAY, "order", "a"),
                contribution(false, JUNE, "order", "a"),
                contribution(false, MAY, "order", "a"));
        List<Contribution> shuffled = new ArrayList<>(sorted.reversed());
        shuffled.sort(Contribution.ORDER);
        assertThat(shuffled).isEqualTo(sorted);
    }

    private static Contribution contribution(boolean registered, Instant at, String kind, String id) {
        return new Contribution(registered, at, kind, id, new FieldValues());
    }
}
