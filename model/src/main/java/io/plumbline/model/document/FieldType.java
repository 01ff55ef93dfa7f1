package io.plumbline.model.document;

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
    OBJECT_LIST
}
