package io.plumbline.cli.status;

import java.util.ArrayList;
import java.util.List;

/// Text in columns. A title that begins with `>` aligns its column to the right.
final class Table {
    private static final String GAP = "  ";

    private final List<Boolean> right = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... titles) {
        List<String> head = new ArrayList<>();
        for (String title : titles) {
            right.add(title.startsWith(">"));
            head.add(title.startsWith(">") ? title.substring(1) : title);
        }
        rows.add(head);
    }

    void row(String... cells) {
        if (cells.length != right.size()) {
            throw new IllegalArgumentException("A row needs " + right.size() + " cells, not " + cells.length);
        }
        List<String> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(printable(cell));
        }
        rows.add(row);
    }

    /// A text without characters by which it could take over a terminal.
    static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                line.append(column == 0 ? "" : GAP).append(cell(row, column));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private String cell(List<String> row, int column) {
        int width = rows.stream()
                .mapToInt(other -> other.get(column).length())
                .max()
                .orElse(0);
        String padding = " ".repeat(width - row.get(column).length());
        return right.get(column) ? padding + row.get(column) : row.get(column) + padding;
    }
}
