package io.plumbline.connectors.emarsys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// One sales file: comma-separated, double quotes where needed, no line breaks inside a field.
final class SalesFile {
    /// The upload states no limit; files of this size are small for everybody.
    static final int ROWS_MAX = 50_000;

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> indices = new ArrayList<>();
    private int rows;

    SalesFile(List<String> furtherColumns) {
        append(Stream.concat(SalesRow.REQUIRED.stream(), furtherColumns.stream())
                .toList());
    }

    boolean hasRoomFor(int count) {
        return rows == 0 || rows + count <= ROWS_MAX;
    }

    /// Adds all lines of one delivery.
    void add(int index, List<List<String>> lines) {
        lines.forEach(this::append);
        rows += lines.size();
        indices.add(index);
    }

    private void append(List<String> cells) {
        text.append(cells.stream().map(SalesFile::cell).collect(Collectors.joining(",")))
                .append('\n');
    }

    private static String cell(String value) {
        String oneLine = WHITE_SPACE.matcher(value).replaceAll(" ");
        boolean quoted = oneLine.indexOf(',') >= 0 || oneLine.indexOf('"') >= 0;
        return quoted ? '"' + oneLine.replace("\"", "\"\"") + '"' : oneLine;
    }

    /// The places in the batch of the deliveries in this file.
    List<Integer> indices() {
        return List.copyOf(indices);
    }

    boolean isEmpty() {
        return rows == 0;
    }

    byte[] gzipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }
}
