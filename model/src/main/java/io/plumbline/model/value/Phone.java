package io.plumbline.model.value;

/// A telephone number in E.164 form, for instance `+4930123456`.
public record Phone(String value) {
    private static final int DIGITS_MAX = 15; // ITU-T E.164
    private static final int MASKED_IN_PART_MIN = 8;

    public Phone {
        if (!isNormal(value)) {
            throw new IllegalArgumentException("Not a telephone number in E.164 form");
        }
    }

    /// Whether a text is a number in E.164 form.
    public static boolean isNormal(String value) {
        return value.length() > 2
                && value.length() <= DIGITS_MAX + 1
                && value.charAt(0) == '+'
                && value.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }

    /// The number with all but its country code's first two digits and its last two digits hidden; a number so short
    /// that these are most of it is hidden whole.
    public String masked() {
        if (value.length() < MASKED_IN_PART_MIN) {
            return "+***";
        }
        return value.substring(0, 3) + "***" + value.substring(value.length() - 2);
    }

    @Override
    public String toString() {
        return masked();
    }
}
