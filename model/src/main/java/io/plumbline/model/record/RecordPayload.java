package io.plumbline.model.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The text of a record as the source sent it, UTF-8. Compared by content; never printed.
public final class RecordPayload {
    public static final RecordPayload EMPTY = new RecordPayload(new byte[0]);

    private final byte[] bytes;

    private RecordPayload(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Wraps bytes without copying them; the caller must not change them afterwards.
    public static RecordPayload of(byte[] bytes) {
        return new RecordPayload(bytes);
    }

    public static RecordPayload of(String text) {
        return new RecordPayload(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The bytes themselves, not a copy; the caller must not change them.
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordPayload that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "RecordPayload[" + bytes.length + " bytes]";
    }
}
