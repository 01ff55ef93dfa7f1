package io.plumbline.sandbox.commercetools.project;

import java.util.List;

/// What the merchant has set up.
///
/// @param messagesEnabled whether messages are kept for queries
/// @param messageDays     how many days they are kept
/// @param modular         whether products are kept in the newer catalogue model, without variants in them
public record ProjectSettings(
        List<String> languages,
        List<String> countries,
        List<String> currencies,
        boolean messagesEnabled,
        int messageDays,
        boolean modular) {
    private static final int MESSAGE_DAYS_DEFAULT = 15;
    private static final int MESSAGE_DAYS_MAX = 90;

    public ProjectSettings {
        languages = List.copyOf(languages);
        countries = List.copyOf(countries);
        currencies = List.copyOf(currencies);
        if (messageDays < 1 || messageDays > MESSAGE_DAYS_MAX) {
            throw new IllegalArgumentException("messages are kept from 1 to 90 days");
        }
    }

    /// A European shop with messages not yet switched on, as a new project is.
    public static ProjectSettings standard() {
        return new ProjectSettings(
                List.of("en", "de"),
                List.of("DE", "GB", "US", "JP", "KW"),
                List.of("EUR", "GBP", "USD", "JPY", "KWD"),
                false,
                MESSAGE_DAYS_DEFAULT,
                false);
    }

    public ProjectSettings withMessages(boolean enabled, int days) {
        return new ProjectSettings(languages, countries, currencies, enabled, days, modular);
    }

    public ProjectSettings withModularCatalogue(boolean changed) {
        return new ProjectSettings(languages, countries, currencies, messagesEnabled, messageDays, changed);
    }
}
