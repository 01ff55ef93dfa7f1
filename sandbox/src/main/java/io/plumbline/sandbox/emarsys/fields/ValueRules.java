package io.plumbline.sandbox.emarsys.fields;

import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// What may be written to a field, and the form in which it is stored.
public final class ValueRules {
    private static final int NOT_ACCEPTABLE = 2007;
    private static final int INVALID_FIELD = 2006;
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final DateTimeFormatter CALENDAR =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern CHOICE = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern NUMERIC = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final int DIGITS_MAX = 24;

    private final boolean truncatesLongText;

    /// @param truncatesLongText whether text that is too long is cut; else it is refused
    public ValueRules(boolean truncatesLongText) {
        this.truncatesLongText = truncatesLongText;
    }

    /// The stored form of a value; the empty text if the value clears the field.
    ///
    /// @throws RefusedException if the field does not take the value
    public String stored(Field field, JsonNode value) {
        if (field.readOnly()) {
            throw RefusedException.badRequest(INVALID_FIELD, "Invalid field id: " + field.id());
        }
        if (field.type() == FieldType.VOUCHER) {
            throw notAcceptable("Voucher field is read-only: " + field.id());
        }
        if (value.isNull() || (value.isString() && value.stringValue().isEmpty())) {
            return "";
        }
        return field.type() == FieldType.MULTI_CHOICE ? choices(field, value) : scalar(field, value);
    }

    private String scalar(Field field, JsonNode value) {
        if (value.isContainer()) {
            throw notAcceptable("Invalid data format for field id " + field.id() + ". Scalar expected");
        }
        String text = text(value);
        return switch (field.type()) {
            case SINGLE_CHOICE, SPECIAL -> Integer.toString(choice(field, value, text));
            case DATE -> date(field, text);
            case NUMERIC -> numeric(field, text);
            case SHORT_TEXT, LONG_TEXT, LARGE_TEXT, URL -> fitting(field, text);
            case MULTI_CHOICE, INTERESTS, VOUCHER ->
                throw new IllegalStateException("Values of this type are never scalar");
        };
    }

    private static String text(JsonNode value) {
        return value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asString();
    }

    private static String choices(Field field, JsonNode value) {
        if (!value.isArray()) {
            throw notAcceptable("Invalid data format for field id " + field.id() + ". Array expected");
        }
        if (value.isEmpty()) {
            throw notAcceptable("No choice provided");
        }
        TreeSet<Integer> chosen = new TreeSet<>();
        value.forEach(each -> chosen.add(choice(field, each, text(each))));
        return String.join(",", chosen.stream().map(String::valueOf).toList());
    }

    private static int choice(Field field, JsonNode value, String text) {
        boolean isNumberOrText = value.isIntegralNumber() || value.isString();
        if (!isNumberOrText || !CHOICE.matcher(text).matches() || !field.hasChoice(Integer.parseInt(text))) {
            throw notAcceptable("Invalid choice id for field id: " + field.id());
        }
        return Integer.parseInt(text);
    }

    private static String date(Field field, String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text, CALENDAR).toString();
            }
        } catch (DateTimeParseException _) {
            // Refused below, as a text of another shape is.
        }
        throw notAcceptable("Invalid date format for field id " + field.id());
    }

    private static String numeric(Field field, String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        if (!NUMERIC.matcher(text).matches() || digits > DIGITS_MAX) {
            throw notAcceptable("Invalid numeric format for field id " + field.id());
        }
        return text;
    }

    private String fitting(Field field, String text) {
        int lengthMax = field.type().lengthMax();
        if (text.length() <= lengthMax || text.codePointCount(0, text.length()) <= lengthMax) {
            return text;
        }
        if (truncatesLongText) {
            return text.substring(0, text.offsetByCodePoints(0, lengthMax));
        }
        throw notAcceptable("Value too long for field id " + field.id());
    }

    private static RefusedException notAcceptable(String text) {
        return RefusedException.badRequest(NOT_ACCEPTABLE, text);
    }
}
