package io.plumbline.mapping;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.RecordPayload;
import io.plumbline.model.record.SourceRecord;
import io.plumbline.model.record.Standardised;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// Sample records, and what became of them.
final class Records {
    static final Instant AT = Instant.parse("2026-01-05T10:00:01Z");

    private Records() {}

    /// A sample file's text with some of it replaced: what, by what, what, by what and so on.
    static String json(String file, String... replaced) {
        String text = read(file + ".json");
        for (int i = 0; i < replaced.length; i += 2) {
            if (!text.contains(replaced[i])) {
                throw new IllegalArgumentException("The sample does not contain " + replaced[i]);
            }
            text = text.replace(replaced[i], replaced[i + 1]);
        }
        return text;
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Records.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceRecord record(String kind, String json) {
        RecordKey key = new RecordKey(new ConnectionName("shop"), kind, "id-1");
        return SourceRecord.present(key, 1, AT, RecordOrigin.LIVE, RecordPayload.of(json));
    }

    static Standardised.Facts facts(Standardised standardised) {
        return switch (standardised) {
            case Standardised.Facts facts -> facts;
            case Standardised.Unfit(var problems, var withdrawals) -> throw new AssertionError("Unfit: " + problems);
        };
    }

    static Standardised.Unfit unfit(Standardised standardised) {
        return switch (standardised) {
            case Standardised.Unfit unfit -> unfit;
            case Standardised.Facts(var facts, var warnings) ->
                throw new AssertionError(facts.size() + " facts, " + warnings);
        };
    }

    static <F extends Fact> List<F> all(Standardised standardised, Class<F> type) {
        return facts(standardised).facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    static <F extends Fact> F only(Standardised standardised, Class<F> type) {
        List<F> all = all(standardised, type);
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " of " + type.getSimpleName());
        }
        return all.getFirst();
    }
}
