package io.plumbline.connectors.emarsys;

import io.plumbline.connector.FieldNeed;
import io.plumbline.model.document.FieldType;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The kind of contact field that suits what a mapping writes. Choice fields cannot be created through the API.
final class NewField {
    private static final Set<String> ANY_TEXT = Set.of("shorttext", "longtext", "largetext");

    private NewField() {}

    /// The type to create; empty where no field can hold such values.
    static Optional<String> type(FieldType type) {
        return switch (type) {
            case TEXT, PHONE, COUNTRY, LANGUAGE, CURRENCY, FLAG -> Optional.of("shorttext");
            case EMAIL, TEXT_LIST -> Optional.of("longtext");
            case DATE, INSTANT -> Optional.of("date");
            case NUMBER -> Optional.of("numeric");
            case URL -> Optional.of("url");
            case MONEY, LOCALIZED_TEXT, OBJECT, OBJECT_LIST -> Optional.empty();
        };
    }

    /// Whether an existing field can hold what is written, as far as one can tell: texts can be choices.
    static boolean suits(ContactField field, FieldType type) {
        return switch (field.type()) {
            case "numeric" -> type == FieldType.NUMBER || type == FieldType.TEXT;
            case "date", "birthdate" -> type == FieldType.DATE || type == FieldType.INSTANT || type == FieldType.TEXT;
            case "voucher", "interests" -> false;
            default -> !ANY_TEXT.contains(field.type()) || type(type).isPresent();
        };
    }

    /// What people see in Emarsys: `last_order_at` becomes `Last order at`.
    static String title(FieldNeed need) {
        String words = need.name().replace('_', ' ').strip();
        return words.isEmpty() ? need.name() : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
