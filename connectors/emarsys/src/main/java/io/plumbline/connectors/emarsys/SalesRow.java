package io.plumbline.connectors.emarsys;

import io.plumbline.model.document.Document;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One line of an order as a line of the sales file.
///
/// A file with one bad line fails as a whole, and hours later, so that lines are checked here. The column set must be
/// the same in every file: it is the required columns and those of the setting `sales-columns`, always all of them.
final class SalesRow {
    static final List<String> REQUIRED = List.of("order", "timestamp", "customer", "item", "price", "quantity");

    /// Named by `customer` instead: the contact is known by its external id.
    private static final String EMAIL = "email";

    private SalesRow() {}

    /// A line, or what is wrong with it.
    sealed interface Made {
        record Ready(List<String> cells) implements Made {}

        record Hopeless(String explanation) implements Made {}
    }

    /// @param contact the external id to name the customer by where the row does not
    static Made of(Document row, String contact, List<String> furtherColumns) {
        Set<String> unstated = new HashSet<>(row.values().keySet());
        REQUIRED.forEach(unstated::remove);
        furtherColumns.forEach(unstated::remove);
        unstated.remove(EMAIL);
        if (!unstated.isEmpty()) {
            return new Made.Hopeless(
                    "Name the column " + unstated.stream().sorted().findFirst().orElseThrow()
                            + " in the setting 'sales-columns', or take it out of the mapping");
        }
        List<String> cells = new ArrayList<>();
        for (String column : REQUIRED) {
            Optional<String> cell = required(row, column, contact);
            if (cell.isEmpty()) {
                return new Made.Hopeless("The column " + column + " is missing or not in its form");
            }
            cells.add(cell.orElseThrow());
        }
        furtherColumns.forEach(column -> cells.add(plain(row, column)));
        return new Made.Ready(cells);
    }

    private static Optional<String> required(Document row, String column, String contact) {
        String text = plain(row, column);
        return switch (column) {
            case "timestamp" -> timestamp(text);
            case "price", "quantity" -> decimal(text);
            case "customer" -> Optional.of(text.isEmpty() ? contact : text).filter(customer -> !customer.isEmpty());
            default -> Optional.of(text).filter(value -> !value.isEmpty());
        };
    }

    private static String plain(Document row, String column) {
        Object value = row.value(column);
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : value.toString().strip();
    }

    private static Optional<String> decimal(String text) {
        try {
            return Optional.of(new BigDecimal(text).toPlainString());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> timestamp(String text) {
        try {
            return Optional.of(
                    text.indexOf('T') < 0
                            ? LocalDate.parse(text).toString()
                            : Instant.parse(text)
                                    .truncatedTo(ChronoUnit.SECONDS)
                                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
