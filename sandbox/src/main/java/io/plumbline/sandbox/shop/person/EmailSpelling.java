package io.plumbline.sandbox.shop.person;

import io.plumbline.sandbox.shop.dirt.Dirt;
import io.plumbline.sandbox.shop.dirt.Rule;
import io.plumbline.sandbox.shop.random.Draw;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An address of e-mail as it stands in a field, and what is wrong with it, if anything.
///
/// @param text as written, possibly in need of cleaning
/// @param fault null when cleaning yields the true address
public record EmailSpelling(String text, @Nullable Rule fault) {
    private static final List<Dirt> ALL =
            List.of(Dirt.EMAIL_INVALID, Dirt.EMAIL_PLACEHOLDER, Dirt.EMAIL_SPACES, Dirt.EMAIL_UPPER_CASE);
    private static final List<Dirt> CLEANABLE = List.of(Dirt.EMAIL_SPACES, Dirt.EMAIL_UPPER_CASE);

    /// The true address, unchanged.
    public static EmailSpelling exact(String email) {
        return new EmailSpelling(email, null);
    }

    /// With every kind of dirt.
    ///
    /// @param number keeps placeholders of different accounts apart, as the shop insists on
    public static EmailSpelling dirty(Draw draw, String email, long number) {
        return spelled(draw, email, number, ALL);
    }

    /// Only with dirt behind which the true address can be found.
    public static EmailSpelling cleanable(Draw draw, String email) {
        return spelled(draw, email, 0, CLEANABLE);
    }

    /// The true address in other letter case.
    public static EmailSpelling otherCase(Draw draw, String email) {
        String capital = email.substring(0, 1).toUpperCase(Locale.ROOT) + email.substring(1);
        return exact(draw.chance(0.4) ? email.toUpperCase(Locale.ROOT) : capital);
    }

    private static EmailSpelling spelled(Draw draw, String email, long number, List<Dirt> kinds) {
        return draw.atMostOneOf(kinds)
                .map(dirt -> switch (dirt) {
                    case EMAIL_INVALID -> new EmailSpelling(broken(draw, email), Rule.EMAIL_INVALID);
                    case EMAIL_PLACEHOLDER -> placeholder(draw, number);
                    case EMAIL_SPACES -> exact(draw.chance(0.5) ? email + " " : "  " + email);
                    default -> exact(email.toUpperCase(Locale.ROOT));
                })
                .orElseGet(() -> exact(email));
    }

    private static String broken(Draw draw, String email) {
        return switch (draw.below(6)) {
            case 0 -> email.replace("@", "");
            case 1 -> email.replace("@", "@@");
            case 2 -> email.replace("@", " at ");
            case 3 -> email.substring(0, email.indexOf('@') + 1);
            case 4 -> email.replaceFirst("@(.*)\\.", "@$1..");
            default -> email.replaceFirst("@(.*)\\.", "@$1,");
        };
    }

    private static EmailSpelling placeholder(Draw draw, long number) {
        String text = switch (draw.below(4)) {
            case 0 -> "noreply@till-" + number + ".example";
            case 1 -> "no-reply@counter-" + number + ".example";
            case 2 -> "test@test-" + number + ".example";
            default -> Placeholders.relay(draw);
        };
        return new EmailSpelling(text, Rule.EMAIL_PLACEHOLDER);
    }
}
