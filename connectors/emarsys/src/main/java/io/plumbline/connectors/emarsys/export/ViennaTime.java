package io.plumbline.connectors.emarsys.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/// Emarsys's own clock: times without a zone, in requests and in files, are Vienna's.
public final class ViennaTime {
    static final ZoneId ZONE = ZoneId.of("Europe/Vienna");

    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private ViennaTime() {}

    static String text(Instant instant) {
        return TEXT.format(instant.atZone(ZONE));
    }

    /// Reads a time; empty if it is none.
    ///
    /// An hour that comes twice in autumn is taken for the second: what people take back must never seem
    /// earlier than it was.
    public static Optional<Instant> read(String text) {
        try {
            return Optional.of(ZonedDateTime.of(LocalDateTime.parse(text.strip(), TEXT), ZONE)
                    .withLaterOffsetAtOverlap()
                    .toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
