package io.plumbline.model.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// The thresholds of the scores for recency, frequency and monetary value. A score is 1 and one more for each threshold
/// that is reached; without thresholds there is no score.
///
/// @param recencyDays the last order was at most so many days ago, ascending
/// @param frequencyOrders at least so many orders, ascending
/// @param monetaryValue at least so much, in the reporting currency, ascending
public record RfmThresholds(List<Integer> recencyDays, List<Integer> frequencyOrders, List<BigDecimal> monetaryValue) {
    public static final RfmThresholds NONE = new RfmThresholds(List.of(), List.of(), List.of());

    public RfmThresholds {
        recencyDays = List.copyOf(recencyDays);
        frequencyOrders = List.copyOf(frequencyOrders);
        monetaryValue = List.copyOf(monetaryValue);
        if (!isAscending(recencyDays) || !isAscending(frequencyOrders) || !isAscending(monetaryValue)) {
            throw new IllegalArgumentException("Thresholds ascend");
        }
    }

    /// Whether each is greater than the one before.
    public static <T extends Comparable<T>> boolean isAscending(List<T> thresholds) {
        for (int i = 1; i < thresholds.size(); i++) {
            if (thresholds.get(i - 1).compareTo(thresholds.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    Optional<Integer> recency(LocalDate lastOrder, LocalDate today) {
        long days = ChronoUnit.DAYS.between(lastOrder, today);
        return score(recencyDays, threshold -> days <= threshold);
    }

    /// The first day on which the score for recency is another one, if nothing is ordered until then.
    Optional<LocalDate> recencyChangesOn(LocalDate lastOrder, LocalDate today) {
        return recencyDays.stream()
                .map(threshold -> lastOrder.plusDays(threshold).plusDays(1))
                .filter(day -> day.isAfter(today))
                .findFirst();
    }

    Optional<Integer> frequency(int orders) {
        return score(frequencyOrders, threshold -> orders >= threshold);
    }

    Optional<Integer> monetary(BigDecimal value) {
        return score(monetaryValue, threshold -> value.compareTo(threshold) >= 0);
    }

    private interface Reached<T> {
        boolean by(T threshold);
    }

    private static <T> Optional<Integer> score(List<T> thresholds, Reached<T> reached) {
        int count = 0;
        for (T threshold : thresholds) {
            count += reached.by(threshold) ? 1 : 0;
        }
        return thresholds.isEmpty() ? Optional.empty() : Optional.of(1 + count);
    }
}
