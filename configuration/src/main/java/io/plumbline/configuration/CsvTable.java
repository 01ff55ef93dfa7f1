package io.plumbline.configuration;

import io.plumbline.yaml.YamlNode;
import io.plumbline.yaml.YamlPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Reads tables that a configuration names: a first line with the names of columns, then a line for each row. Cells are
/// separated by commas, or by semicolons if the first line is; quotes may stand around them, doubled quotes in quotes
/// are one. Empty lines and lines that begin with `#` are passed over.
final class CsvTable {
    private final String file;
    private final YamlNode node;
    private final List<String> columns;

    private CsvTable(String file, YamlNode node, List<String> columns) {
        this.file = file;
        this.node = node;
        this.columns = columns;
    }

    /// One row.
    ///
    /// @param place of its beginning
    record Row(Map<String, String> cells, YamlPlace place) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /// @param columns those that the table must have, in any order
    /// @param node where the configuration names the file; what is wrong is reported with the file's own lines
    static void read(String file, String text, List<String> columns, YamlNode node, Consumer<Row> rows) {
        new CsvTable(file, node, columns).read(text, rows);
    }

    private void read(String text, Consumer<Row> rows) {
        List<String> header = List.of();
        char separator = ',';
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (header.isEmpty()) {
                separator = line.contains(";") ? ';' : ',';
                header = cells(line.startsWith("\uFEFF") ? line.substring(1) : line, separator);
                if (!header.containsAll(columns)) {
                    report(number, "Expected a first line with the columns " + String.join(", ", columns));
                    return;
                }
            } else {
                row(header, cells(line, separator), number, rows);
            }
        }
        if (header.isEmpty()) {
            report(1, "Expected a first line with the columns " + String.join(", ", columns));
        }
    }

    private void row(List<String> header, List<String> cells, int number, Consumer<Row> rows) {
        if (cells.size() != header.size()) {
            report(number, "Expected " + header.size() + " cells, found " + cells.size());
            return;
        }
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i < header.size(); i++) {
            named.put(header.get(i), cells.get(i));
        }
        rows.accept(new Row(named, new YamlPlace(file, number, 1)));
    }

    private void report(int line, String message) {
        node.reportAt(new YamlPlace(file, line, 1), message);
    }

    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
