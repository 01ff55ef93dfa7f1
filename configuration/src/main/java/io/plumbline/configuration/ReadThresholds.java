package io.plumbline.configuration;

import io.plumbline.model.history.RfmThresholds;
import io.plumbline.yaml.YamlMap;
import io.plumbline.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Reads the thresholds of scores.
final class ReadThresholds {
    private static final String RECENCY = "recency-days";
    private static final String FREQUENCY = "frequency-orders";
    private static final String MONETARY = "monetary-value";
    private static final BigDecimal WHOLE_MAX = BigDecimal.valueOf(100_000);

    private ReadThresholds() {}

    /// @param hasCurrency whether there is a reporting currency, without which no value can be compared
    static RfmThresholds from(YamlMap rfm, boolean hasCurrency) {
        rfm.onlyKeys(List.of(RECENCY, FREQUENCY, MONETARY));
        if (rfm.has(MONETARY) && !hasCurrency) {
            rfm.reportAt(MONETARY, "Thresholds of value need a 'currency' that they are in");
        }
        return new RfmThresholds(whole(rfm, RECENCY), whole(rfm, FREQUENCY), numbers(rfm, MONETARY));
    }

    private static List<Integer> whole(YamlMap rfm, String key) {
        List<Integer> whole = new ArrayList<>();
        for (BigDecimal number : numbers(rfm, key)) {
            if (number.stripTrailingZeros().scale() > 0 || number.compareTo(WHOLE_MAX) > 0) {
                rfm.reportAt(key, "Expected whole numbers up to " + WHOLE_MAX);
                return List.of();
            }
            whole.add(number.intValue());
        }
        return whole;
    }

    private static List<BigDecimal> numbers(YamlMap rfm, String key) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (YamlNode node : rfm.list(key)) {
            node.text().ifPresent(text -> add(text, node, numbers));
        }
        if (!RfmThresholds.isAscending(numbers)) {
            rfm.reportAt(key, "Thresholds ascend: each is greater than the one before");
            return List.of();
        }
        return numbers;
    }

    private static void add(String text, YamlNode node, List<BigDecimal> numbers) {
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.signum() >= 0) {
                numbers.add(number);
                return;
            }
        } catch (NumberFormatException e) {
            // Reported below, as is a number below 0.
        }
        node.report("Expected a number that is not below 0");
    }
}
