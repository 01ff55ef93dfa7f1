package io.plumbline.mapping.convert;

import io.plumbline.model.document.FieldType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Moments: `instant` reads them, `time-text` writes them in a destination's form.
final class Moment implements ConverterKind {
    private static final String INVALID = "instant-invalid";
    private static final String STANDARD_PATTERN = "uuuu-MM-dd'T'HH:mm:ss'Z'";
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private final boolean write;

    private Moment(boolean write) {
        this.write = write;
    }

    static Moment reader() {
        return new Moment(false);
    }

    static Moment writer() {
        return new Moment(true);
    }

    @Override
    public ConverterReference reference() {
        return write ? writing() : reading();
    }

    private static ConverterReference reading() {
        return ConverterReference.named(
                        "instant",
                        FieldType.INSTANT,
                        "Understands moments in ISO 8601 with or without offset, days, the German form, and seconds or"
                                + " milliseconds since 1970. Years before 1900, which systems write for \"never\", are"
                                + " refused.")
                .parameter("zone", "The time zone of local times and days; UTC if absent.")
                .parameter("formats", "Further patterns to try first, for instance `MM/dd/yyyy HH:mm`.")
                .rule(INVALID, "No moment, or in a form that is not known.")
                .example("\"2026-01-05T11:00:00+01:00\"", "\"2026-01-05T10:00:00Z\"")
                .example("{instant: {zone: Europe/Berlin}}", "\"2026-01-05 11:00:00\"", "\"2026-01-05T10:00:00Z\"")
                .example("\"2026-01-05\"", "\"2026-01-05T00:00:00Z\"")
                .example("1767607200", "\"2026-01-05T10:00:00Z\"")
                .example("1767607200000", "\"2026-01-05T10:00:00Z\"")
                .example("\"0001-01-01T00:00:00Z\"", INVALID)
                .example("\"soon\"", INVALID)
                .build();
    }

    private static ConverterReference writing() {
        return ConverterReference.named(
                        "time-text", FieldType.TEXT, "Writes a moment in the form that a destination wants.")
                .parameter("pattern", "The form; `yyyy-MM-dd'T'HH:mm:ss'Z'` if absent.")
                .parameter("zone", "The time zone to write it in; UTC if absent.")
                .rule(INVALID, "No moment, or in a form that is not known.")
                .example("\"2026-01-05T10:00:00.123Z\"", "\"2026-01-05T10:00:00Z\"")
                .example("{time-text: dd.MM.yyyy}", "\"2026-01-05T10:00:00Z\"", "\"05.01.2026\"")
                .build();
    }

    @Override
    public Converter open(Arguments arguments) {
        if (write) {
            return writer(arguments);
        }
        TimeFormats formats = TimeFormats.of(arguments);
        TextConverter converter = (text, scope) -> {
            Instant instant = formats.instant(text);
            return instant == null || instant.isBefore(EARLIEST) ? invalid() : Converted.value(instant.toString());
        };
        return converter;
    }

    private static Converter writer(Arguments arguments) {
        TimeFormats formats = TimeFormats.of(arguments);
        DateTimeFormatter written = formatter(arguments, formats.zone());
        TextConverter converter = (text, scope) -> {
            Instant instant = formats.instant(text);
            return instant == null ? invalid() : Converted.value(written.format(instant));
        };
        return converter;
    }

    private static DateTimeFormatter formatter(Arguments arguments, ZoneId zone) {
        Optional<String> pattern = arguments.text("pattern");
        try {
            DateTimeFormatter formatter = DateTimeFormatter.ofPattern(
                            pattern.orElse(STANDARD_PATTERN).replace("yyyy", "uuuu"), Locale.ENGLISH)
                    .withZone(zone);
            if (formatter.format(EARLIEST).isBlank()) {
                arguments.report("pattern", "Writes nothing");
            }
            return formatter;
        } catch (IllegalArgumentException | DateTimeException e) {
            arguments.report("pattern", "Not a pattern for moments");
            return DateTimeFormatter.ISO_INSTANT;
        }
    }

    private static Converted invalid() {
        return new Converted.Misfit(INVALID, "Not a moment in a form that is known; see `formats`");
    }
}
