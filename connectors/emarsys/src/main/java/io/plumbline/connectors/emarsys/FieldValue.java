package io.plumbline.connectors.emarsys;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// A value in the form in which a field of a given type takes it. Emarsys refuses a whole contact for one value in the
/// wrong form, so that forms are checked here; too long texts are cut, since Emarsys may do either.
sealed interface FieldValue {
    int SHORT_TEXT_MAX = 60;
    int LONG_TEXT_MAX = 255;
    int NUMBER_DIGITS_MAX = 24;
    Pattern CHOICE_ID = Pattern.compile("[1-9]\\d{0,9}");
    JsonNodeFactory NODES = JsonNodeFactory.instance;

    /// As it goes out.
    record Fit(JsonNode json) implements FieldValue {}

    /// Nothing to send: an empty text would wipe the field, which only `cleared` may ask for.
    record Absent() implements FieldValue {}

    /// @param wanted what the field takes instead
    record Unfit(String wanted) implements FieldValue {}

    static FieldValue of(ContactField field, Object value) {
        if (value instanceof String text && text.isBlank()) {
            return new Absent();
        }
        return switch (field.type()) {
            case "shorttext" -> text(value, SHORT_TEXT_MAX);
            case "longtext" -> text(value, LONG_TEXT_MAX);
            case "numeric" -> number(value);
            case "date", "birthdate" -> date(value);
            case "singlechoice" -> choice(value);
            case "multichoice" -> choices(value);
            case "voucher", "interests" -> new Unfit("nothing: it is read-only");
            default -> text(value, Integer.MAX_VALUE);
        };
    }

    private static FieldValue text(Object value, int codePointsMax) {
        String text = value instanceof List<?> list
                ? list.stream().map(FieldValue::plain).collect(Collectors.joining(", "))
                : plain(value);
        boolean tooLong = text.codePointCount(0, text.length()) > codePointsMax;
        return fit(tooLong ? text.substring(0, text.offsetByCodePoints(0, codePointsMax)) : text);
    }

    private static FieldValue number(Object value) {
        try {
            BigDecimal number = new BigDecimal(plain(value));
            return number.precision() <= NUMBER_DIGITS_MAX && Math.abs(number.scale()) <= NUMBER_DIGITS_MAX
                    ? fit(number.toPlainString())
                    : new Unfit("a number of at most 24 digits");
        } catch (NumberFormatException e) {
            return new Unfit("a number");
        }
    }

    private static FieldValue date(Object value) {
        return localDate(plain(value))
                .<FieldValue>map(date -> fit(date.toString()))
                .orElseGet(() -> new Unfit("a date such as 2026-01-05"));
    }

    private static Optional<LocalDate> localDate(String text) {
        try {
            return Optional.of(
                    text.indexOf('T') < 0
                            ? LocalDate.parse(text)
                            : LocalDate.ofInstant(Instant.parse(text), ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static FieldValue choice(Object value) {
        String id = plain(value);
        return CHOICE_ID.matcher(id).matches() ? fit(id) : new Unfit("the id of one of its choices");
    }

    private static FieldValue choices(Object value) {
        List<?> list = value instanceof List<?> several ? several : List.of(value);
        var ids = NODES.arrayNode(list.size());
        for (Object element : list) {
            if (!CHOICE_ID.matcher(plain(element)).matches()) {
                return new Unfit("a list of ids of its choices");
            }
            ids.add(plain(element));
        }
        return ids.isEmpty() ? new Absent() : new Fit(ids);
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static Fit fit(String text) {
        return new Fit(NODES.stringNode(text));
    }
}
