package io.plumbline.model.document;

import io.plumbline.model.value.Email;
import io.plumbline.model.value.Phone;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The one form of each type of field, and the way from that form to a value.
final class CanonicalForm {
    private static final Map<String, Currency> CURRENCIES = currencies();
    private static final int SUBTAG_LENGTH_MAX = 8; // BCP 47, section 2.1
    private static final int LANGUAGE_LENGTH_MAX = 3;

    private CanonicalForm() {}

    private static Map<String, Currency> currencies() {
        Map<String, Currency> byCode = new HashMap<>();
        for (Currency currency : Currency.getAvailableCurrencies()) {
            if (currency.getDefaultFractionDigits() >= 0) {
                byCode.put(currency.getCurrencyCode(), currency);
            }
        }
        return Map.copyOf(byCode);
    }

    static Optional<Currency> currency(String code) {
        return Optional.ofNullable(CURRENCIES.get(code));
    }

    static boolean isText(FieldType type, String text) {
        return switch (type) {
            case EMAIL -> Email.isNormal(text);
            case PHONE -> Phone.isNormal(text);
            case COUNTRY -> text.length() == 2 && isUpper(text.charAt(0)) && isUpper(text.charAt(1));
            case LANGUAGE -> isLanguage(text);
            case CURRENCY -> CURRENCIES.containsKey(text);
            case DATE -> isDate(text);
            case INSTANT -> text.endsWith("Z") && InstantText.parse(text) != null;
            case URL -> isUrl(text);
            default -> !text.isBlank();
        };
    }

    static boolean isMoney(Document document) {
        return document.value("amount") instanceof BigDecimal
                && document.value("currency") instanceof String code
                && CURRENCIES.containsKey(code);
    }

    static boolean isLocalized(Document document) {
        for (Map.Entry<String, Object> text : document.values().entrySet()) {
            if (!(text.getValue() instanceof String) || !isLanguage(text.getKey())) {
                return false;
            }
        }
        return true;
    }

    static boolean areTexts(List<?> list) {
        for (Object element : list) {
            if (!(element instanceof String text) || text.isBlank()) {
                return false;
            }
        }
        return true;
    }

    static boolean areObjects(List<?> list) {
        for (Object element : list) {
            if (!(element instanceof Document)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /// A language of two or three letters, then subtags of up to eight letters or digits.
    private static boolean isLanguage(String text) {
        int length = 0;
        boolean first = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '-') {
                if (length < (first ? 2 : 1)) {
                    return false;
                }
                first = false;
                length = 0;
            } else if (!isTagCharacter(c, first) || ++length > (first ? LANGUAGE_LENGTH_MAX : SUBTAG_LENGTH_MAX)) {
                return false;
            }
        }
        return length >= (first ? 2 : 1);
    }

    private static boolean isTagCharacter(char c, boolean language) {
        boolean lower = c >= 'a' && c <= 'z';
        return lower || (!language && (isUpper(c) || (c >= '0' && c <= '9')));
    }

    private static boolean isDate(String text) {
        if (text.length() != "YYYY-MM-DD".length()) {
            return false;
        }
        // At midnight of that day the same digits must be a moment; that is the quickest way to check them.
        return InstantText.parse(text + "T00:00:00Z") != null;
    }

    private static boolean isUrl(String text) {
        int start = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : text.length();
        return start < text.length()
                && text.charAt(start) != '/'
                && text.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>');
    }
}
