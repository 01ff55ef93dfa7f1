package io.plumbline.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.mapping.json.JsonText;
import io.plumbline.mapping.json.NotJsonException;
import io.plumbline.mapping.json.RecordJson;
import io.plumbline.model.record.Standardised;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Records in which anything may stand anywhere.
class DirtTest {
    private static final InboundMapping MAPPING =
            Shipped.mapping("commercetools").inbound();
    private static final int RUNS = 100;
    private static final List<Object> DIRT = List.of(
            "",
            " ",
            "x",
            "MARKED-person@example.com",
            "MARKED\u0000\ud83d",
            0L,
            -1L,
            Long.MAX_VALUE,
            true,
            false,
            List.of(),
            List.of(List.of()),
            List.of("a", 1L),
            Map.of(),
            Map.of("MARKED", "MARKED"),
            "2026-99-99",
            "1,234");

    @ParameterizedTest
    @ValueSource(strings = {"customer", "order", "guest-order", "product", "inventory", "cart"})
    void whatever_stands_in_a_record_nothing_is_thrown_and_no_personal_value_is_told(String sample) throws Exception {
        long first = Long.getLong("seed", System.nanoTime());
        for (long seed = first; seed < first + RUNS; seed++) {
            Random random = new Random(seed);
            Object dirty = dirty(parsed(sample), random);
            String kind = sample.equals("guest-order") ? "order" : sample;
            Standardised result;
            try {
                result = MAPPING.standardise(Records.record(kind, JsonText.of(dirty)));
            } catch (RuntimeException e) {
                throw new AssertionError("With -Dseed=" + seed, e);
            }
            assertThat(problems(result)).as("-Dseed=" + seed).doesNotContain("person@");
        }
    }

    private static Map<String, Object> parsed(String sample) throws NotJsonException {
        return RecordJson.parse(Records.json(sample).getBytes(StandardCharsets.UTF_8));
    }

    private static String problems(Standardised result) {
        return switch (result) {
            case Standardised.Facts(var facts, var warnings) -> warnings.toString();
            case Standardised.Unfit(var problems, var withdrawals) -> problems.toString();
        };
    }

    private static Object dirty(Object value, Random random) {
        if (random.nextInt(25) == 0) {
            return DIRT.get(random.nextInt(DIRT.size()));
        }
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> copy = new LinkedHashMap<>();
                map.forEach((name, member) -> {
                    if (member != null && random.nextInt(30) != 0) {
                        copy.put(String.valueOf(name), dirty(member, random));
                    }
                });
                yield copy;
            }
            case List<?> list -> {
                List<Object> copy = new ArrayList<>();
                list.forEach(element -> copy.add(dirty(element, random)));
                yield copy;
            }
            default -> value;
        };
    }
}
