package io.plumbline.connectors.emarsys.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes comma-separated text apart. A cell in quotes may hold commas, line breaks and doubled quotes.
final class CsvReader {
    private static final char QUOTE = '"';

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private int at;

    CsvReader(String text) {
        this.text = text;
    }

    /// All rows; empty if the text ends within one.
    Optional<List<List<String>>> rows() {
        while (at < text.length()) {
            char next = text.charAt(at++);
            switch (next) {
                case QUOTE -> quoted();
                case ',' -> endCell();
                case '\r' -> {} // Comes before a line feed.
                case '\n' -> endRow();
                default -> cell.append(next);
            }
        }
        return row.isEmpty() && cell.isEmpty() ? Optional.of(rows) : Optional.empty();
    }

    private void quoted() {
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next != QUOTE) {
                cell.append(next);
            } else if (at < text.length() && text.charAt(at) == QUOTE) {
                cell.append(QUOTE);
                at++;
            } else {
                return;
            }
        }
    }

    private void endCell() {
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(row);
        row = new ArrayList<>();
    }
}
