package io.plumbline.sandbox.emarsys.account;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The system's own time: all times without a zone, in requests and in answers, are Vienna's.
public final class ViennaTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/Vienna");

    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZONE);

    private ViennaTime() {}

    public static String text(Instant instant) {
        return TEXT.format(instant);
    }
}
