package io.plumbline.mapping.convert;

import io.plumbline.mapping.expression.Scope;
import io.plumbline.model.document.FieldType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Days: `date`, and `birth-date` with limits of what can be.
final class DateOfDay implements ConverterKind {
    private static final String INVALID = "date-invalid";
    private static final String IMPLAUSIBLE = "birth-date-implausible";
    private static final LocalDate BIRTH_MIN = LocalDate.of(1900, 1, 1);

    private final boolean birth;

    private DateOfDay(boolean birth) {
        this.birth = birth;
    }

    static DateOfDay anyDay() {
        return new DateOfDay(false);
    }

    static DateOfDay birthDay() {
        return new DateOfDay(true);
    }

    @Override
    public ConverterReference reference() {
        ConverterReference.Builder builder = birth
                ? ConverterReference.named(
                                "birth-date", FieldType.DATE, "A `date` from 1900 until the record's own time.")
                        .rule(IMPLAUSIBLE, "Before 1900 or in the future.")
                        .example("\"1974-09-20\"", "\"1974-09-20\"")
                        .example("\"1899-12-31\"", IMPLAUSIBLE)
                : ConverterReference.named(
                                "date", FieldType.DATE, "Understands days and moments in ISO 8601 and the German form.")
                        .example("\"2026-01-05\"", "\"2026-01-05\"")
                        .example("\"5.1.2026\"", "\"2026-01-05\"")
                        .example("{date: {zone: Europe/Berlin}}", "\"2026-01-05T23:30:00Z\"", "\"2026-01-06\"")
                        .example("{date: {formats: dd/MM/yyyy}}", "\"05/01/2026\"", "\"2026-01-05\"")
                        .example("\"2026-02-30\"", INVALID);
        return builder.parameter("formats", "Further patterns to try first, for instance `dd/MM/yyyy`.")
                .parameter("zone", "The time zone whose day counts when a moment is given; UTC if absent.")
                .rule(INVALID, "No day, or in a form that is not known.")
                .build();
    }

    @Override
    public Converter open(Arguments arguments) {
        TimeFormats formats = TimeFormats.of(arguments);
        TextConverter converter = (text, scope) -> day(formats.day(text), scope);
        return converter;
    }

    private Converted day(@Nullable LocalDate day, Scope scope) {
        if (day == null) {
            return new Converted.Misfit(INVALID, "Not a day in a form that is known; see `formats`");
        }
        return birth && isImplausible(day, scope)
                ? new Converted.Misfit(IMPLAUSIBLE, "Born before 1900 or in the future")
                : Converted.value(day.toString());
    }

    private static boolean isImplausible(LocalDate day, Scope scope) {
        Instant at = scope.at();
        return day.isBefore(BIRTH_MIN) || (at != null && day.isAfter(LocalDate.ofInstant(at, ZoneOffset.UTC)));
    }
}
