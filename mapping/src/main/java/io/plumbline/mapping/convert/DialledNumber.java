package io.plumbline.mapping.convert;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the E.164 form of what people write.
///
/// The library reads any text, but at several times the cost of everything else done to a record. A number of
/// digits and ordinary punctuation that is valid as it is dialled needs only its check of validity; whatever is not
/// valid so goes the library's long way.
final class DialledNumber {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String PUNCTUATION = " -/().\u00a0";
    private static final int CALLING_CODE_DIGITS_MAX = 3;
    private static final int DIGITS_MIN = 6;
    private static final int DIGITS_MAX = 15;

    private DialledNumber() {}

    /// @param text with a leading `+` for international numbers
    /// @param country where a number without one is dialled
    static Optional<String> e164(String text, @Nullable String country) {
        PhoneNumber plain = plain(text, country);
        return plain != null && NUMBERS.isValidNumber(plain)
                ? Optional.of("+" + plain.getCountryCode() + plain.getNationalNumber())
                : byLibrary(text, country);
    }

    static Optional<String> byLibrary(String text, @Nullable String country) {
        try {
            PhoneNumber number = NUMBERS.parse(text, country);
            return NUMBERS.isValidNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /// The number as it is dialled; null if that is not plain to see.
    private static @Nullable PhoneNumber plain(String text, @Nullable String country) {
        boolean international = text.startsWith("+");
        String digits = digits(international ? text.substring(1) : text);
        if (digits.length() < DIGITS_MIN || digits.length() > DIGITS_MAX) {
            return null;
        }
        if (international) {
            int length = callingCodeLength(digits);
            return length == 0 ? null : number(Integer.parseInt(digits, 0, length, 10), digits.substring(length));
        }
        int code = country == null ? 0 : NUMBERS.getCountryCodeForRegion(country);
        String prefix = code == 0 ? null : NUMBERS.getNddPrefixForRegion(country, true);
        return prefix == null || !digits.startsWith(prefix) ? null : number(code, digits.substring(prefix.length()));
    }

    /// The digits of a text; empty if it holds anything but digits and ordinary punctuation.
    private static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (PUNCTUATION.indexOf(c) < 0) {
                return "";
            }
        }
        return digits.toString();
    }

    /// No calling code is the beginning of another.
    private static int callingCodeLength(String digits) {
        for (int length = 1; length <= CALLING_CODE_DIGITS_MAX; length++) {
            if (NUMBERS.getSupportedCallingCodes().contains(Integer.parseInt(digits, 0, length, 10))) {
                return length;
            }
        }
        return 0;
    }

    /// Null for numbers that start with a zero, which in some countries belongs to the number.
    private static @Nullable PhoneNumber number(int callingCode, String national) {
        return national.isEmpty() || national.charAt(0) == '0'
                ? null
                : new PhoneNumber().setCountryCode(callingCode).setNationalNumber(Long.parseLong(national));
    }
}
