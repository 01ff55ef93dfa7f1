package io.plumbline.demo.truth;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Where in the shop's records people speak about being mailed.
final class ConsentRule {
    private ConsentRule() {}

    /// An account has the present fields or the older ones; neither has to say anything.
    static Optional<Statement> ofCustomer(JsonNode customer) {
        JsonNode fields = customer.path("custom").path("fields");
        JsonNode optIn = fields.path("emailOptIn");
        if (optIn.isBoolean()) {
            return Optional.of(new Statement(optIn.booleanValue(), time(fields.path("emailOptInChangedAt"))));
        }
        @Nullable Instant at = time(fields.path("newsletterDate"));
        return switch (Text.tidy(fields.path("newsletter")).toLowerCase(Locale.ROOT)) {
            case "yes", "1", "true" -> Optional.of(new Statement(true, at));
            case "no", "0", "false" -> Optional.of(new Statement(false, at));
            default -> Optional.empty();
        };
    }

    /// A box ticked at the checkout is a grant. One that was left alone says nothing.
    static Optional<Statement> ofOrder(JsonNode order) {
        JsonNode optIn = order.path("custom").path("fields").path("emailOptIn");
        boolean ticked = optIn.isBoolean() && optIn.booleanValue();
        return ticked ? Optional.of(new Statement(true, time(order.path("createdAt")))) : Optional.empty();
    }

    private static @Nullable Instant time(JsonNode json) {
        try {
            return OffsetDateTime.parse(Text.of(json)).toInstant();
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
