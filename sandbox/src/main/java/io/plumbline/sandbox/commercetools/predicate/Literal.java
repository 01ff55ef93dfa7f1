package io.plumbline.sandbox.commercetools.predicate;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// A value written in a predicate.
public sealed interface Literal {
    /// Quoted text.
    record Text(String value) implements Literal {
        public Text {
            value = canonical(value);
        }
    }

    /// An integer or decimal number.
    record Numeric(BigDecimal value) implements Literal {}

    /// `true` or `false`.
    record Flag(boolean value) implements Literal {}

    /// The content of an input variable: it has no type of its own and takes that of the field.
    record Untyped(String value) implements Literal {
        public Untyped {
            value = canonical(value);
        }
    }

    /// The text as compared: times in UTC with milliseconds, so that their order is that of their letters.
    default String text() {
        return switch (this) {
            case Text(String value) -> value;
            case Untyped(String value) -> value;
            case Numeric(BigDecimal value) -> value.toPlainString();
            case Flag(boolean value) -> Boolean.toString(value);
        };
    }

    private static String canonical(String value) {
        return instant(value).map(Literal::print).orElse(value);
    }

    static Optional<Instant> instant(String value) {
        if (value.length() < 16 || value.charAt(10) != 'T' || value.charAt(4) != '-') {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static String print(Instant instant) {
        return Format.MILLISECONDS.format(instant);
    }

    /// Holds the format, which an interface may not keep private itself.
    final class Format {
        private static final DateTimeFormatter MILLISECONDS =
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

        private Format() {}
    }
}
