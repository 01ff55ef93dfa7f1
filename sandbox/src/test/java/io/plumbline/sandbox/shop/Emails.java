package io.plumbline.sandbox.shop;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a careful reader thinks of an address of e-mail.
final class Emails {
    private static final Pattern VALID = Pattern.compile("[^@\\s.]+(\\.[^@\\s.]+)*@[^@\\s.,]+(\\.[^@\\s.,]+)+");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(no-?reply|test)@.*|[0-9a-f]+@marketplace-relay\\.example");
    private static final Pattern RESERVED = Pattern.compile("(.*\\.)?example(\\.(com|org|net))?");

    private Emails() {}

    static boolean isValid(String email) {
        return VALID.matcher(email.strip()).matches();
    }

    static boolean isPlaceholder(String email) {
        return PLACEHOLDER.matcher(clean(email)).matches();
    }

    static boolean isUpperCase(String email) {
        return email.equals(email.toUpperCase(Locale.ROOT));
    }

    static String clean(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /// Whether nobody outside can be meant, however the address is mended.
    static boolean isReserved(String email) {
        String mended = clean(email).replace(',', '.').replace("..", ".").replace(" at ", "@");
        String domain = mended.substring(mended.lastIndexOf('@') + 1);
        return mended.indexOf('@') < 0
                || domain.isEmpty()
                || RESERVED.matcher(domain).matches();
    }
}
