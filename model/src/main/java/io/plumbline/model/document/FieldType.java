package io.plumbline.model.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// What a field of a canonical document holds, and the one form in which it holds it.
public enum FieldType {
    /// Any text, not blank.
    TEXT,
    /// An e-mail address, trimmed and in lower case.
    EMAIL,
    /// A telephone number in E.164 form.
    PHONE,
    /// ISO 3166-1 alpha-2, upper case.
    COUNTRY,
    /// A BCP 47 language tag, for instance `de-DE`.
    LANGUAGE,
    /// ISO 4217, upper case.
    CURRENCY,
    /// A day, `YYYY-MM-DD`.
    DATE,
    /// A moment, ISO 8601 in UTC, for instance `2026-01-05T10:00:00Z`.
    INSTANT,
    /// A decimal number.
    NUMBER,
    /// An amount of money: a document of `amount`, a number, and `currency`, ISO 4217 in upper case.
    MONEY,
    /// True or false.
    FLAG,
    /// An absolute http or https address.
    URL,
    /// A list of texts.
    TEXT_LIST,
    /// A document of texts by language tag.
    LOCALIZED_TEXT,
    /// A nested document with fields of its own.
    OBJECT,
    /// A list of nested documents with fields of their own.
    OBJECT_LIST;

    /// The name in references and messages, for instance `text list`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// Whether a value of a document has this type's form. Nested fields are not looked at.
    public boolean accepts(Object value) {
        return switch (this) {
            case NUMBER -> value instanceof BigDecimal;
            case FLAG -> value instanceof Boolean;
            case OBJECT -> value instanceof Document;
            case MONEY -> value instanceof Document document && CanonicalForm.isMoney(document);
            case LOCALIZED_TEXT -> value instanceof Document document && CanonicalForm.isLocalized(document);
            case TEXT_LIST -> value instanceof List<?> list && CanonicalForm.areTexts(list);
            case OBJECT_LIST -> value instanceof List<?> list && CanonicalForm.areObjects(list);
            case TEXT, EMAIL, PHONE, COUNTRY, LANGUAGE, CURRENCY, DATE, INSTANT, URL ->
                value instanceof String text && CanonicalForm.isText(this, text);
        };
    }
}
