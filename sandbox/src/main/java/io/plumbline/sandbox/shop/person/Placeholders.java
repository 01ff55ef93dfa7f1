package io.plumbline.sandbox.shop.person;

import io.plumbline.sandbox.shop.dirt.Rule;
import io.plumbline.sandbox.shop.random.Draw;
import java.util.List;

/// Addresses that tills and marketplaces fill in for people who gave none.
public final class Placeholders {
    private static final List<String> SHARED =
            List.of("noreply@example.com", "no-reply@example.com", "test@test.example", "noreply@shop-mail.example");

    private Placeholders() {}

    /// One that many orders of guests may share.
    public static EmailSpelling shared(Draw draw) {
        String text = draw.chance(0.4) ? relay(draw) : draw.pick(SHARED);
        return new EmailSpelling(text, Rule.EMAIL_PLACEHOLDER);
    }

    static String relay(Draw draw) {
        return Long.toHexString(draw.nextLong()) + "@marketplace-relay.example";
    }
}
