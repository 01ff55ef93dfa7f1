package io.plumbline.connectors.emarsys.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Some lines of an export. Columns are known by their places, since their names are in any language.
///
/// @param rows without the header
/// @param isLast whether the file ends with them
public record CsvPage(List<List<String>> rows, boolean isLast) {
    private static final Pattern INTERNAL_ID = Pattern.compile("\\d+");

    public CsvPage {
        rows = List.copyOf(rows);
    }

    /// What was asked for.
    ///
    /// @param line how many lines come before
    /// @param linesMax how many were asked for
    /// @param columns how many cells a row has, the first of which is Emarsys's internal id
    public record Request(long line, int linesMax, int columns) {}

    /// Understands a download; empty if it is no such file, or not the whole of what was asked for.
    public static Optional<CsvPage> read(byte[] body, Request request) {
        String text = withoutMark(new String(body, StandardCharsets.UTF_8));
        // Whether Emarsys counts lines or rows matters where a cell holds a line break; then one empty page follows.
        boolean isLast = text.lines().count() < request.linesMax();
        return new CsvReader(text)
                .rows()
                .flatMap(rows -> contacts(rows, request))
                .map(contacts -> new CsvPage(contacts, isLast));
    }

    private static Optional<List<List<String>>> contacts(List<List<String>> rows, Request request) {
        boolean hasHeader = request.line() == 0 && !rows.isEmpty() && !startsWithId(rows.getFirst());
        List<List<String>> contacts = hasHeader ? rows.subList(1, rows.size()) : rows;
        boolean isWhole = rows.stream().allMatch(row -> row.size() == request.columns())
                && contacts.stream().allMatch(CsvPage::startsWithId);
        return isWhole ? Optional.of(contacts) : Optional.empty();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean startsWithId(List<String> row) {
        return INTERNAL_ID.matcher(row.getFirst()).matches();
    }
}
