package io.plumbline.mapping.convert;

import io.plumbline.model.document.FieldType;
import io.plumbline.model.document.InstantText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The ways in which systems write days and moments.
///
/// @param formats tried one after the other
/// @param zone what local times and days are in
record TimeFormats(List<DateTimeFormatter> formats, ZoneId zone) {
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d.M.uuuu[ H:mm[:ss]]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final long MILLISECONDS_MIN = 100_000_000_000L; // As seconds it would be the year 5138.
    private static final int STANDARD = 2; // So many formats there are when a row adds none.
    private static final int DIGITS_MIN = 9;
    private static final int DIGITS_MAX = 14;
    private static final String DAY = "YYYY-MM-DD";

    TimeFormats {
        formats = List.copyOf(formats);
    }

    /// The standard formats and those that a row adds, which go first.
    static TimeFormats of(Arguments arguments) {
        List<DateTimeFormatter> formats = new ArrayList<>();
        for (String pattern : arguments.texts("formats")) {
            try {
                formats.add(DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT));
            } catch (IllegalArgumentException e) {
                arguments.report("formats", "Not a date pattern: " + pattern);
            }
        }
        formats.add(ISO);
        formats.add(GERMAN);
        return new TimeFormats(formats, arguments.zone("zone"));
    }

    @Nullable
    Instant instant(String text) {
        if (text.endsWith("Z") && text.indexOf('T') > 0) {
            Instant utc = InstantText.parse(text);
            if (utc != null) {
                return utc;
            }
        }
        if (isEpoch(text)) {
            long number = Long.parseLong(text);
            return number >= MILLISECONDS_MIN ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        }
        return switch (parsed(text)) {
            case OffsetDateTime moment -> moment.toInstant();
            case LocalDateTime local -> local.atZone(zone).toInstant();
            case LocalDate day -> day.atStartOfDay(zone).toInstant();
            case null, default -> null;
        };
    }

    @Nullable
    LocalDate day(String text) {
        if (formats.size() == STANDARD && FieldType.DATE.accepts(text)) {
            return LocalDate.parse(text);
        }
        return switch (parsed(text)) {
            case OffsetDateTime moment -> moment.atZoneSameInstant(zone).toLocalDate();
            case LocalDateTime local -> local.toLocalDate();
            case LocalDate day -> day;
            case null, default -> null;
        };
    }

    private static boolean isEpoch(String text) {
        return text.length() >= DIGITS_MIN
                && text.length() <= DIGITS_MAX
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private @Nullable TemporalAccessor parsed(String text) {
        String normal = isIsoWithBlank(text) ? text.replaceFirst(" ", "T") : text;
        for (DateTimeFormatter format : formats) {
            try {
                return format.parseBest(normal, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            } catch (DateTimeException e) {
                // The next format may fit.
            }
        }
        return null;
    }

    private static boolean isIsoWithBlank(String text) {
        return text.length() > DAY.length() && text.charAt(DAY.length()) == ' ' && text.charAt(4) == '-';
    }
}
