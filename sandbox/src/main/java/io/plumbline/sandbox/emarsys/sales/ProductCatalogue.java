package io.plumbline.sandbox.emarsys.sales;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/// The products, as the last file told them. A product that is missing from a file is gone.
public final class ProductCatalogue {
    private static final List<String> REQUIRED =
            List.of("item", "title", "link", "image", "category", "available", "price");
    private static final Pattern AVAILABLE = Pattern.compile("TRUE|FALSE");
    private static final Pattern PRICE = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    private final AtomicReference<Contents> contents = new AtomicReference<>(new Contents(List.of(), Map.of(), 0));

    /// @param columns the columns of the file
    /// @param lines   each product's line by item
    /// @param removed how many products the last file made vanish
    record Contents(List<String> columns, Map<String, String> lines, int removed) {}

    void upload(String text) {
        CsvFile file = CsvFile.parse(text);
        file.require(REQUIRED);
        Map<String, String> lines = new LinkedHashMap<>();
        for (CsvFile.Line line : file.lines()) {
            List<String> cells = line.cells();
            check(file.columns(), line.number(), cells);
            lines.put(cells.get(file.columns().indexOf("item")), line.text());
        }
        contents.updateAndGet(before -> new Contents(file.columns(), lines, (int) before.lines().keySet().stream()
                .filter(item -> !lines.containsKey(item))
                .count()));
    }

    private static void check(List<String> columns, int line, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new UploadRefusedException("Line " + line + " has another number of cells than the header");
        }
        for (int column = 0; column < cells.size(); column++) {
            if (!isValid(columns.get(column), cells.get(column))) {
                throw new UploadRefusedException("Line " + line + ": bad value in column " + columns.get(column));
            }
        }
    }

    private static boolean isValid(String column, String value) {
        return switch (column) {
            case "item", "title", "link", "category" -> !value.isBlank();
            case "available" -> AVAILABLE.matcher(value).matches();
            case "price" -> PRICE.matcher(value).matches();
            case "image" -> !value.isBlank() && !value.toLowerCase(Locale.ROOT).endsWith(".webp");
            default -> true;
        };
    }

    public int size() {
        return contents.get().lines().size();
    }

    /// How many products the last file made vanish.
    public int removedByLastFile() {
        return contents.get().removed();
    }

    /// Products in the order of the file.
    public List<SequencedMap<String, String>> products(int after, int limit) {
        Contents now = contents.get();
        return now.lines().values().stream()
                .skip(after)
                .limit(limit)
                .map(line -> CsvFile.named(now.columns(), line))
                .toList();
    }
}
