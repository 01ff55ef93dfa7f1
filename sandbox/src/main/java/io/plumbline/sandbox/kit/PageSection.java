package io.plumbline.sandbox.kit;

import java.util.List;
import java.util.Map;

/// One table on a sandbox's page. All texts are plain; the page escapes them.
///
/// @param title   the heading
/// @param columns the column headings; may be empty
/// @param rows    the cells, row by row
public record PageSection(String title, List<String> columns, List<List<String>> rows) {
    public PageSection {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// A section of named figures, one per row, in the map's order.
    public static PageSection figures(String title, Map<String, ?> figures) {
        return new PageSection(
                title,
                List.of(),
                figures.entrySet().stream()
                        .map(figure -> List.of(figure.getKey(), String.valueOf(figure.getValue())))
                        .toList());
    }
}
