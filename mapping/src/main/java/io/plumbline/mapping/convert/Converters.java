package io.plumbline.mapping.convert;

import io.plumbline.model.document.FieldType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All converters there are.
public final class Converters {
    private static final Map<String, ConverterKind> BY_NAME = byName(List.of(
            PlainText.text(),
            PlainText.trim(),
            PlainText.upper(),
            PlainText.lower(),
            new EmailAddress(),
            new PhoneNumber(),
            new CountryCode(),
            new LanguageTag(),
            DateOfDay.anyDay(),
            DateOfDay.birthDay(),
            Moment.reader(),
            Moment.writer(),
            DecimalNumber.anyNumber(),
            DecimalNumber.wholeNumber(),
            MoneyAmount.money(),
            MoneyAmount.amount(),
            new CurrencyCode(),
            new Flag(),
            PlainText.sku(),
            TextList.list(),
            TextList.join(),
            new WebAddress(),
            Localized.all(),
            Localized.one(),
            new StreetLine(),
            new Lookup(),
            new Truncate()));

    private Converters() {}

    private static Map<String, ConverterKind> byName(List<ConverterKind> kinds) {
        Map<String, ConverterKind> byName = new LinkedHashMap<>();
        kinds.forEach(kind -> byName.put(kind.reference().name(), kind));
        return byName;
    }

    public static Optional<ConverterKind> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static Collection<String> names() {
        return BY_NAME.keySet();
    }

    /// What the reference page says, in its order.
    public static List<ConverterReference> references() {
        return BY_NAME.values().stream().map(ConverterKind::reference).toList();
    }

    /// The converter that brings a value into a type's form, used after a row's own converters unless these give
    /// that type already. There is none for nested documents, which take what they get.
    public static Optional<ConverterKind> standard(FieldType type) {
        @Nullable
        String name = switch (type) {
            case TEXT -> "text";
            case EMAIL -> "email";
            case PHONE -> "phone";
            case COUNTRY -> "country";
            case LANGUAGE -> "language";
            case CURRENCY -> "currency";
            case DATE -> "date";
            case INSTANT -> "instant";
            case NUMBER -> "number";
            case MONEY -> "money";
            case FLAG -> "flag";
            case URL -> "url";
            case TEXT_LIST -> "list";
            case LOCALIZED_TEXT -> "localized";
            case OBJECT, OBJECT_LIST -> null;
        };
        return Optional.ofNullable(name).flatMap(Converters::named);
    }
}
