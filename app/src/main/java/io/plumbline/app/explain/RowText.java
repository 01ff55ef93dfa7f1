package io.plumbline.app.explain;

import io.plumbline.mapping.Explanation.ExplainedRow;
import io.plumbline.mapping.Explanation.ExplainedStep;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words for one row: what its field becomes, and why. Converters that changed nothing are not worth a word.
final class RowText {
    private static final int VALUE_MAX = 60;
    private static final Pattern MONEY =
            Pattern.compile("\\{(?:\"currency\":\"([A-Z]{3})\",?|\"amount\":([-0-9.]+),?){2}}");

    private RowText() {}

    /// A mark before the field: nothing, `!` for what is left out or doubtful, `X` for what refuses the record.
    static String mark(ExplainedRow row) {
        return row.outcome().equals("unfit") ? "X" : row.rule().isPresent() ? "!" : " ";
    }

    static String becomes(ExplainedRow row) {
        return switch (row.outcome()) {
            case "unfit" -> "(refused)";
            case "dropped" -> "(left out)";
            case "skipped" -> "(nothing)";
            default -> row.value().map(RowText::plain).orElse("(nothing)");
        };
    }

    /// Where the value is from, what was done to it and what was wrong with it.
    ///
    /// @param file the mapping file that need not be named
    static String why(ExplainedRow row, String file) {
        StringBuilder why = new StringBuilder(source(row));
        String value = row.raw();
        String written = row.value().orElse("");
        for (ExplainedStep step : row.steps()) {
            if (!step.value().equals(value)) {
                why.append(" → ").append(step.converter());
                why.append(step.value().equals(written) ? "" : " " + brief(step.value()));
            }
            value = step.value();
        }
        row.rule().ifPresent(rule -> why.append("; ").append(rule).append(": "));
        row.message().ifPresent(why::append);
        return why.append(" [").append(place(row.place(), file)).append("]").toString();
    }

    private static String source(ExplainedRow row) {
        if (row.found().isEmpty() && row.raw().equals("null")) {
            String nothing = row.source() + " gives nothing";
            return row.outcome().equals("defaulted") ? nothing + ", so the default" : nothing;
        }
        String found = row.found().isEmpty() ? row.source() : row.found();
        boolean same = row.value().filter(row.raw()::equals).isPresent();
        return same ? found : found + " = " + brief(row.raw());
    }

    /// The line alone where the row stands in the file that is said above.
    private static String place(String place, String file) {
        return place.startsWith(file + ":") ? place.substring(file.length() + 1) : place;
    }

    /// A value in few words; what is no single value is better looked up in the record.
    private static String brief(String json) {
        return json.startsWith("{") ? "{…}" : json.startsWith("[") ? "[…]" : plain(json);
    }

    /// JSON without the quotes around a text, and not too much of it.
    static String plain(String json) {
        Matcher money = MONEY.matcher(json);
        if (money.matches()) {
            return money.group(2) + " " + money.group(1);
        }
        boolean text = json.length() >= 2 && json.startsWith("\"") && json.endsWith("\"");
        return Wrapped.shortened(text ? json.substring(1, json.length() - 1) : json, VALUE_MAX);
    }
}
