package io.plumbline.demo.truth;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/// Telephone numbers as the whole world dials them.
final class PhoneRule {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String NO_COUNTRY = "ZZ";

    private PhoneRule() {}

    /// The number in E.164; empty if there is no such number.
    ///
    /// @param country the code of the country where it was written down, may be empty
    static String e164(String text, String country) {
        if (text.isBlank()) {
            return "";
        }
        try {
            PhoneNumber number = NUMBERS.parse(text, country.isEmpty() ? NO_COUNTRY : country);
            return NUMBERS.isValidNumber(number) ? NUMBERS.format(number, PhoneNumberFormat.E164) : "";
        } catch (NumberParseException _) {
            return "";
        }
    }
}
