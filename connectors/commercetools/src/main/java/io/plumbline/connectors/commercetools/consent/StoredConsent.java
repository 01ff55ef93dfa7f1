package io.plumbline.connectors.commercetools.consent;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// What a customer says of consent, read as the shipped mapping reads it.
///
/// @param granted empty where it says nothing, or nothing that can be understood
/// @param at when that was said, as far as it says so
record StoredConsent(Optional<Boolean> granted, Optional<Instant> at) {
    private static final Set<String> YES = Set.of(
            "true", "yes", "y", "ja", "j", "oui", "si", "sí", "sì", "1", "1.0", "on", "x", "t", "wahr", "checked");
    private static final Set<String> NO =
            Set.of("false", "no", "n", "nein", "non", "0", "0.0", "off", "f", "falsch", "unchecked");

    /// @param custom the values of a customer's custom fields
    static StoredConsent of(JsonNode custom, ConsentForm form) {
        return new StoredConsent(
                first(custom, form, fields -> Optional.of(fields.value()))
                        .flatMap(value -> granted(value.asString("").strip(), form.words())),
                first(custom, form, ConsentForm.Fields::time).flatMap(time -> instant(time.asString(""))));
    }

    /// Whether nothing is to be written: the customer says the same, or said something else later. At the same moment a
    /// no outdoes a yes, and a no without a time is outdone by nothing, since no grant is provably later.
    boolean outdoes(Told told) {
        if (granted.isEmpty()) {
            return false;
        }
        boolean stored = granted.orElseThrow();
        if (stored == told.granted()) {
            return true;
        }
        return at.map(time -> time.equals(told.at()) ? !stored : time.isAfter(told.at()))
                .orElse(!stored);
    }

    private static Optional<JsonNode> first(
            JsonNode custom, ConsentForm form, Function<ConsentForm.Fields, Optional<String>> field) {
        return form.fields().stream()
                .flatMap(fields -> field.apply(fields).stream())
                .map(custom::path)
                .filter(value -> !value.isMissingNode() && !value.isNull())
                .findFirst();
    }

    private static Optional<Boolean> granted(String text, ConsentForm.Words words) {
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word) || word.equals(words.yes().toLowerCase(Locale.ROOT))) {
            return Optional.of(true);
        }
        boolean isNo = NO.contains(word) || word.equals(words.no().toLowerCase(Locale.ROOT));
        return isNo ? Optional.of(false) : Optional.empty();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
