package io.plumbline.sandbox.emarsys.contacts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// The values of one contact in one array: per value the field's id, the length and the text. It is never changed in
/// place. A field without a value is not in it, and reads as the empty text.
final class PackedValues {
    static final byte[] NONE = {};

    private PackedValues() {}

    static String get(byte[] packed, int field) {
        Cursor cursor = new Cursor(packed);
        while (cursor.isAtValue()) {
            if (cursor.number() == field) {
                return cursor.text();
            }
            cursor.skip();
        }
        return "";
    }

    static Map<Integer, String> all(byte[] packed) {
        Map<Integer, String> values = new TreeMap<>();
        Cursor cursor = new Cursor(packed);
        while (cursor.isAtValue()) {
            values.put(cursor.number(), cursor.text());
        }
        return values;
    }

    /// The values after changes; an empty text removes a value.
    static byte[] with(byte[] packed, Map<Integer, String> changes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length + 64);
        Cursor cursor = new Cursor(packed);
        while (cursor.isAtValue()) {
            int begin = cursor.position;
            boolean kept = !changes.containsKey(cursor.number());
            cursor.skip();
            if (kept) {
                out.write(packed, begin, cursor.position - begin);
            }
        }
        changes.forEach((field, value) -> write(out, field, value));
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, int field, String value) {
        if (!value.isEmpty()) {
            byte[] text = value.getBytes(StandardCharsets.UTF_8);
            writeNumber(out, field);
            writeNumber(out, text.length);
            out.writeBytes(text);
        }
    }

    private static void writeNumber(ByteArrayOutputStream out, int number) {
        int rest = number;
        while (rest > 0x7F) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    private static final class Cursor {
        private final byte[] packed;
        private int position;

        Cursor(byte[] packed) {
            this.packed = packed;
        }

        boolean isAtValue() {
            return position < packed.length;
        }

        int number() {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                byte part = packed[position++];
                number |= (part & 0x7F) << shift;
                if (part >= 0) {
                    return number;
                }
            }
        }

        String text() {
            int length = number();
            position += length;
            return new String(packed, position - length, length, StandardCharsets.UTF_8);
        }

        void skip() {
            int length = number();
            position += length;
        }
    }
}
