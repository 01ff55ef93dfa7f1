package io.plumbline.sandbox.emarsys.sales;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// A CSV file under the system's rules: a header, commas, double quotes doubled inside quotes, no line breaks inside
/// cells, no blanks around quotes. Lines end in either way.
///
/// @param columns the header
/// @param lines   the lines after it, as sent, empty ones left out
record CsvFile(List<String> columns, List<Line> lines) {
    /// One line and its number in the file; the header is line 1.
    record Line(int number, String text) {
        List<String> cells() {
            return CsvFile.cells(text, number);
        }
    }

    static CsvFile parse(String text) {
        String[] all = text.split("\r?\n", -1);
        if (all[0].isBlank()) {
            throw new UploadRefusedException("The file has no header");
        }
        List<String> columns = cells(all[0], 1);
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!seen.add(column)) {
                throw new UploadRefusedException("Column twice: " + column);
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int index = 1; index < all.length; index++) {
            if (!all[index].isEmpty()) {
                lines.add(new Line(index + 1, all[index]));
            }
        }
        return new CsvFile(columns, lines);
    }

    void require(List<String> names) {
        for (String name : names) {
            if (!columns.contains(name)) {
                throw new UploadRefusedException("Missing column: " + name);
            }
        }
    }

    /// The cells of a line that was accepted, by column name.
    static SequencedMap<String, String> named(List<String> columns, String line) {
        List<String> values = cells(line, 0);
        SequencedMap<String, String> named = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            named.put(columns.get(column), values.get(column));
        }
        return named;
    }

    static List<String> cells(String line, int number) {
        List<String> cells = new ArrayList<>();
        int position = 0;
        while (position <= line.length()) {
            int end =
                    line.startsWith("\"", position) ? endOfQuoted(line, position, number) : endOfPlain(line, position);
            cells.add(value(line.substring(position, end), number));
            position = end + 1;
        }
        return cells;
    }

    private static int endOfPlain(String line, int begin) {
        int comma = line.indexOf(',', begin);
        return comma < 0 ? line.length() : comma;
    }

    private static int endOfQuoted(String line, int begin, int number) {
        int position = begin + 1;
        while (position < line.length()) {
            if (line.charAt(position) != '"') {
                position++;
            } else if (line.startsWith("\"\"", position)) {
                position += 2;
            } else if (position + 1 == line.length() || line.charAt(position + 1) == ',') {
                return position + 1;
            } else {
                throw new UploadRefusedException("Bad quotes in line " + number);
            }
        }
        throw new UploadRefusedException("Quotes not closed in line " + number);
    }

    private static String value(String cell, int number) {
        if (!cell.startsWith("\"")) {
            if (cell.contains("\"")) {
                throw new UploadRefusedException("Bad quotes in line " + number);
            }
            return cell;
        }
        return cell.substring(1, cell.length() - 1).replace("\"\"", "\"");
    }
}
