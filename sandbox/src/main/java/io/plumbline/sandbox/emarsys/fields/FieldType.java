package io.plumbline.sandbox.emarsys.fields;

import java.util.Arrays;
import java.util.Optional;

/// The types a field can have, with the word for each on the wire.
public enum FieldType {
    SHORT_TEXT("shorttext", 163, 60),
    LONG_TEXT("longtext", 21, 255),
    LARGE_TEXT("largetext", 30, Integer.MAX_VALUE),
    NUMERIC("numeric", 123, Integer.MAX_VALUE),
    DATE("date", 123, Integer.MAX_VALUE),
    URL("url", 30, Integer.MAX_VALUE),
    SINGLE_CHOICE("singlechoice", 123, Integer.MAX_VALUE),
    MULTI_CHOICE("multichoice", 40, Integer.MAX_VALUE),
    /// The opt-in: a single choice under a name of its own.
    SPECIAL("special", 0, Integer.MAX_VALUE),
    INTERESTS("interests", 0, Integer.MAX_VALUE),
    VOUCHER("voucher", 40, Integer.MAX_VALUE);

    private final String word;
    private final int customMax;
    private final int lengthMax;

    FieldType(String word, int customMax, int lengthMax) {
        this.word = word;
        this.customMax = customMax;
        this.lengthMax = lengthMax;
    }

    public static Optional<FieldType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    public String word() {
        return word;
    }

    /// How many custom fields of the type an account can have.
    int customMax() {
        return customMax;
    }

    /// How many characters a value may have.
    int lengthMax() {
        return lengthMax;
    }

    public boolean isSingleChoice() {
        return this == SINGLE_CHOICE || this == SPECIAL;
    }

    /// Tells whether fields of the type can be made through the API.
    boolean isCreatable() {
        return switch (this) {
            case SHORT_TEXT, LONG_TEXT, LARGE_TEXT, NUMERIC, DATE, URL -> true;
            case SINGLE_CHOICE, MULTI_CHOICE, SPECIAL, INTERESTS, VOUCHER -> false;
        };
    }
}
