package io.plumbline.sandbox.shop.customer;

import io.plumbline.sandbox.shop.dirt.Dirt;
import io.plumbline.sandbox.shop.market.Period;
import io.plumbline.sandbox.shop.random.Draw;
import io.plumbline.sandbox.shop.resource.Ids;
import io.plumbline.sandbox.shop.resource.Json;
import io.plumbline.sandbox.shop.resource.Timestamps;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// What an account says about consent: in the present shape, in the older one, or nothing at all.
record ConsentFields(Ids ids, Period period) {
    private static final List<String> SOURCES = List.of("account", "checkout", "popup", "customer-service", "import");
    private static final List<String> NEWSLETTER_YES = List.of("yes", "YES", "1", "true");
    private static final List<String> NEWSLETTER_OTHER = List.of("no", "0", "", "false");
    private static final double SHARE_OPTED_IN = 0.72;

    /// Writes `custom` into the customer.
    ///
    /// @return when the consent last changed, as far as it says so, else when the account was made
    Instant write(Draw draw, Account account, ObjectNode customer) {
        if (draw.chance(Dirt.CONSENT_ABSENT)) {
            return account.createdAt();
        }
        Instant changedAt = draw.chance(Dirt.CONSENT_UNDATED) ? null : draw.between(account.createdAt(), period.end());
        boolean optedIn = draw.chance(SHARE_OPTED_IN);
        ObjectNode custom = customer.putObject("custom");
        if (account.market().isLegacy()) {
            custom.set("type", Json.reference("type", ids.of("type", "customer-consent-legacy")));
            legacy(custom.putObject("fields"), draw.pick(optedIn ? NEWSLETTER_YES : NEWSLETTER_OTHER), changedAt);
        } else {
            custom.set("type", Json.reference("type", ids.of("type", "customer-consent")));
            present(custom.putObject("fields"), draw, optedIn, changedAt);
        }
        return changedAt == null ? account.createdAt() : changedAt;
    }

    private static void present(ObjectNode fields, Draw draw, boolean optedIn, @Nullable Instant changedAt) {
        fields.put("emailOptIn", optedIn);
        writeTime(fields, "emailOptInChangedAt", changedAt);
        if (draw.chance(0.8)) {
            fields.put("emailOptInSource", draw.pick(SOURCES));
        }
    }

    private static void legacy(ObjectNode fields, String newsletter, @Nullable Instant changedAt) {
        fields.put("newsletter", newsletter);
        writeTime(fields, "newsletterDate", changedAt);
    }

    private static void writeTime(ObjectNode fields, String name, @Nullable Instant time) {
        if (time != null) {
            fields.put(name, Timestamps.text(time));
        }
    }
}
