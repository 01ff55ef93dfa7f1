package io.plumbline.sandbox.emarsys.exports;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The content of an export: lines of CSV ending in CR and LF, kept as bytes so that large ones stay small.
final class ExportFile {
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private int[] ends = new int[64];
    private int lines;

    void append(String line) {
        content.writeBytes((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        if (lines == ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        ends[lines++] = content.size();
    }

    /// Some lines, the header being line 0 if there is one.
    byte[] lines(int offset, int limit) {
        int first = Math.min(offset, lines);
        int last = (int) Math.min((long) first + limit, lines);
        return Arrays.copyOfRange(content.toByteArray(), begin(first), begin(last));
    }

    private int begin(int line) {
        return line == 0 ? 0 : ends[line - 1];
    }
}
