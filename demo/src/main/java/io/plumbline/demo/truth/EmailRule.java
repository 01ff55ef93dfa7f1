package io.plumbline.demo.truth;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Which e-mail addresses stand for a person.
final class EmailRule {
    private static final int LENGTH_MAX = 254;
    private static final int LOCAL_MAX = 64;

    /// The characters that RFC 5322 allows without quotes, in groups separated by single dots.
    private static final Pattern LOCAL =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    /// At least two labels, of which the last is no number.
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])");

    /// Whoever reads these, it is not the person who bought.
    private static final Set<String> NOBODY = Set.of("noreply", "no-reply", "donotreply", "do-not-reply", "none");

    private static final String RELAY = "marketplace-relay.example";

    private EmailRule() {}

    /// Letter case and blanks around it do not make another address.
    static String normal(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /// @param email in normal form
    static boolean isFit(String email) {
        return isValid(email) && !isPlaceholder(email);
    }

    static boolean isValid(String email) {
        int at = email.indexOf('@');
        return at > 0
                && at <= LOCAL_MAX
                && email.length() <= LENGTH_MAX
                && LOCAL.matcher(email.substring(0, at)).matches()
                && DOMAIN.matcher(email.substring(at + 1)).matches();
    }

    /// Tills write a mailbox that nobody reads, or `test` at some domain that begins with `test`; marketplaces forward
    /// from a domain of their own, under a new name for every order.
    static boolean isPlaceholder(String email) {
        int at = email.indexOf('@');
        String local = email.substring(0, Math.max(at, 0));
        String domain = email.substring(at + 1);
        return NOBODY.contains(local)
                || (local.equals("test") && domain.startsWith("test"))
                || domain.equals(RELAY)
                || domain.endsWith("." + RELAY);
    }
}
