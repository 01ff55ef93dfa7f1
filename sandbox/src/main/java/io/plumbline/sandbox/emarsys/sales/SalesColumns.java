package io.plumbline.sandbox.emarsys.sales;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;

/// The columns of a sales file, in the file's order.
///
/// @param names the header; names are told apart by case, and all beyond the required ones are the account's own
record SalesColumns(List<String> names) {
    private static final List<String> REQUIRED = List.of("item", "price", "order", "timestamp", "quantity");
    private static final String EMAIL = "email";
    private static final String CUSTOMER = "customer";
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
    private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?");

    static SalesColumns of(CsvFile file) {
        file.require(REQUIRED);
        boolean byEmail = file.columns().contains(EMAIL);
        if (byEmail == file.columns().contains(CUSTOMER)) {
            throw new UploadRefusedException(
                    byEmail ? "Only one of the columns email and customer" : "Missing column: email or customer");
        }
        return new SalesColumns(file.columns());
    }

    boolean isByEmail() {
        return names.contains(EMAIL);
    }

    String customer(List<String> cells) {
        return cells.get(names.indexOf(isByEmail() ? EMAIL : CUSTOMER));
    }

    void check(int line, List<String> cells) {
        if (cells.size() != names.size()) {
            throw new UploadRefusedException("Line " + line + " has another number of cells than the header");
        }
        for (int column = 0; column < cells.size(); column++) {
            if (!isValid(names.get(column), cells.get(column))) {
                throw new UploadRefusedException("Line " + line + ": bad value in column " + names.get(column));
            }
        }
    }

    private static boolean isValid(String column, String value) {
        return switch (column) {
            case "item", "order", EMAIL, CUSTOMER -> !value.isBlank();
            case "price", "quantity" -> DECIMAL.matcher(value).matches();
            case "timestamp" -> isTime(value);
            default -> value.isEmpty() || isValidOwn(column, value);
        };
    }

    private static boolean isValidOwn(String column, String value) {
        return switch (column.substring(0, Math.min(2, column.length()))) {
            case "f_" -> DECIMAL.matcher(value).matches();
            case "i_" -> INTEGER.matcher(value).matches();
            case "t_" -> isTime(value);
            default -> true;
        };
    }

    private static boolean isTime(String value) {
        try {
            return TIME.matcher(value).matches()
                    && Instant.parse(value.length() == 10 ? value + "T00:00:00Z" : value)
                            .isAfter(Instant.EPOCH);
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}
