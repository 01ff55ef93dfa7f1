package io.plumbline.connectors.commercetools.resource;

import java.util.regex.Pattern;

/// Ids as commercetools gives them: UUIDs. Some stand-ins use other short words.
public final class ResourceId {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
    private static final int POSITION_DIGITS = 8;
    private static final double POSITIONS = 0x1_0000_0000L;

    private ResourceId() {}

    /// Whether a text can be an id, and so may become part of a path.
    public static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }

    /// Where an id stands among all ids, from 0 to 1. UUIDs are spread evenly, so this tells how much of a list in the
    /// order of ids has been read. 0 for what is no UUID.
    public static double position(String id) {
        try {
            return id.length() < POSITION_DIGITS ? 0 : Long.parseLong(id, 0, POSITION_DIGITS, 16) / POSITIONS;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
