package io.plumbline.model.history;

import static io.plumbline.model.history.Buying.EUR;
import static io.plumbline.model.history.Buying.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.model.document.Document;
import io.plumbline.model.history.HistoryRules.MoneyRules;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScoresTest {
    private static final RfmThresholds THRESHOLDS =
            new RfmThresholds(List.of(30, 90), List.of(2, 4), List.of(new BigDecimal("50"), new BigDecimal("200")));
    private static final HistoryRules RULES = new HistoryRules(
            new MoneyRules(Optional.of(EUR), ExchangeRates.NONE),
            ZoneId.of("Europe/Berlin"),
            Set.of(),
            new TreeMap<>(),
            THRESHOLDS,
            HistoryRules.STANDARD.articles(),
            100);

    private static History on(String moment, PastOrder... orders) {
        return DeriveHistory.from(List.of(orders), RULES, Instant.parse(moment));
    }

    private static List<BigDecimal> scores(History history) {
        Document told = history.document();
        return List.of(
                told.number("recency").orElseThrow(),
                told.number("frequency").orElseThrow(),
                told.number("monetary").orElseThrow());
    }

    private static List<BigDecimal> numbers(int recency, int frequency, int monetary) {
        return List.of(BigDecimal.valueOf(recency), BigDecimal.valueOf(frequency), BigDecimal.valueOf(monetary));
    }

    @Test
    void each_threshold_that_is_reached_is_a_point() {
        PastOrder order = order("1").on("2026-03-02").done();
        PastOrder another = order("2").on("2026-03-02").line("A", 1, 16_000).done();

        assertThat(scores(on("2026-03-10T12:00:00Z", order))).isEqualTo(numbers(3, 1, 1));
        assertThat(scores(on("2026-03-10T12:00:00Z", order, another))).isEqualTo(numbers(3, 2, 3));
        assertThat(scores(on("2026-05-10T12:00:00Z", order))).isEqualTo(numbers(2, 1, 1));
        assertThat(scores(on("2027-05-10T12:00:00Z", order))).isEqualTo(numbers(1, 1, 1));
    }

    @Test
    void a_score_for_recency_says_until_when_it_holds() {
        PastOrder order = order("1").on("2026-01-02").done();
        Instant first = Instant.parse("2026-02-01T23:00:00Z"); // Midnight in Berlin, 31 days later.

        assertThat(on("2026-01-10T12:00:00Z", order).changesAt()).contains(first);
        assertThat(scores(on("2026-02-01T22:59:59Z", order))).isEqualTo(numbers(3, 1, 1));
        assertThat(scores(on("2026-02-01T23:00:00Z", order))).isEqualTo(numbers(2, 1, 1));
        assertThat(on("2026-02-01T23:00:00Z", order).changesAt()).isPresent();
        assertThat(on("2026-12-01T23:00:00Z", order).changesAt()).isEmpty();
    }

    @Test
    void whoever_never_ordered_has_no_scores() {
        assertThat(on("2026-02-01T23:00:00Z").document().has("recency")).isFalse();
        assertThat(on("2026-02-01T23:00:00Z").document().has("monetary")).isFalse();
    }

    @Test
    void thresholds_ascend() {
        assertThatThrownBy(() -> new RfmThresholds(List.of(90, 30), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
