package io.plumbline.connectors.commercetools.peer;

import io.plumbline.connector.http.Jsons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;

/// The vendor's public sample data, where they lie on this machine.
record SampleFolder(Path folder) {
    private static final String NAME = "PLUMBLINE_SAMPLE_DATA";
    /// Beside the project; tests run two folders below its root.
    private static final Path BESIDE = Path.of("..", "..", "..", "shared", "data", "commercetools-sunrise");

    /// Skips the calling test where there are none.
    static SampleFolder find() {
        String stated = System.getProperty(NAME, System.getenv().getOrDefault(NAME, ""));
        Path folder = stated.isEmpty() ? BESIDE : Path.of(stated);
        Assumptions.assumeTrue(
                Files.isRegularFile(folder.resolve("products.csv")),
                "The sample data are missing; " + NAME + " may name the folder that holds products.csv");
        return new SampleFolder(folder);
    }

    List<JsonNode> json(String file) {
        return Jsons.parse(text(file).getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .valueStream()
                .toList();
    }

    /// The rows of a table, each by the names of its columns.
    List<Row> table(String file) {
        List<String> lines = text(file).lines().toList();
        List<String> names = cells(lines.getFirst());
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> row = new HashMap<>();
            for (int column = 0; column < Math.min(names.size(), cells.size()); column++) {
                row.put(names.get(column), cells.get(column));
            }
            rows.add(new Row(row));
        }
        return rows;
    }

    /// One row of a table. A column that it does not have is empty.
    record Row(Map<String, String> cells) {
        String text(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Commas within quotes do not separate; a doubled quote stands for one.
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '"') {
                boolean doubled = quoted && at + 1 < line.length() && line.charAt(at + 1) == '"';
                if (doubled) {
                    cell.append(c);
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
