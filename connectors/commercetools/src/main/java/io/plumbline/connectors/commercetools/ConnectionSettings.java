package io.plumbline.connectors.commercetools;

import io.plumbline.connector.InvalidSettingsException;
import io.plumbline.connector.Settings;
import io.plumbline.connector.http.ClientCredentials;
import io.plumbline.connectors.commercetools.check.Expectations;
import io.plumbline.connectors.commercetools.check.Expectations.ConsentField;
import io.plumbline.connectors.commercetools.resource.Project;
import io.plumbline.connectors.commercetools.stream.Pace;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/// What a user stated about a connection, read and checked.
///
/// @param hosts where the project answers
/// @param credentials of the API client
/// @param project what is read
/// @param paces how it is read
/// @param callsAtOnce how many calls may be under way
/// @param callsPerSecond how many calls may begin in a second
/// @param productUpdates whether update notifications of products are followed
/// @param expectations what the check looks for
record ConnectionSettings(
        Hosts hosts,
        ClientCredentials credentials,
        Project project,
        Paces paces,
        int callsAtOnce,
        int callsPerSecond,
        boolean productUpdates,
        Expectations expectations) {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{2,256}");
    private static final int PAGE_SIZE_MAX = 500;
    private static final int CALLS_AT_ONCE_MAX = 32;
    private static final int CALLS_PER_SECOND_MAX = 1_000;

    static ConnectionSettings of(Settings settings) {
        return new ConnectionSettings(
                Hosts.of(settings),
                new ClientCredentials(
                        settings.text("client-id"),
                        settings.secret("client-secret"),
                        String.join(" ", settings.list("scopes"))),
                project(settings),
                Paces.of(settings, between(settings, "page-size", PAGE_SIZE_MAX)),
                between(settings, "calls-at-once", CALLS_AT_ONCE_MAX),
                between(settings, "calls-per-second", CALLS_PER_SECOND_MAX),
                settings.flag("product-updates"),
                new Expectations(settings.flag("messages"), consentFields(settings)));
    }

    private static Project project(Settings settings) {
        String storeKey = settings.optionalText("store-key").orElse("");
        return new Project(key("project-key", settings.text("project-key")), key("store-key", storeKey));
    }

    private static String key(String setting, String value) {
        if (value.isEmpty() || KEY.matcher(value).matches()) {
            return value;
        }
        throw new InvalidSettingsException(
                setting, "Setting '" + setting + "' must be 2 to 256 letters, digits, hyphens or underscores");
    }

    private static int between(Settings settings, String name, int max) {
        int number = settings.wholeNumber(name);
        if (number < 1 || number > max) {
            throw new InvalidSettingsException(name, "Setting '" + name + "' must be from 1 to " + max);
        }
        return number;
    }

    private static List<ConsentField> consentFields(Settings settings) {
        return settings.list("consent-fields").stream()
                .map(ConnectionSettings::consentField)
                .toList();
    }

    private static ConsentField consentField(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) {
            throw new InvalidSettingsException(
                    "consent-fields", "Setting 'consent-fields' must name each field with its type, as in a:Boolean");
        }
        return new ConsentField(
                text.substring(0, colon).strip(), text.substring(colon + 1).strip());
    }

    /// How each kind of stream is read.
    ///
    /// @param usual for everything but the following two
    record Paces(Pace usual, Pace inventory, Pace messages) {
        private static Paces of(Settings settings, int pageSize) {
            Duration settle = length(settings, "settle");
            Duration overlap = length(settings, "overlap");
            return new Paces(
                    new Pace(pageSize, settle, overlap),
                    new Pace(pageSize, length(settings, "inventory-settle"), overlap),
                    new Pace(pageSize, settle, length(settings, "deletions-from")));
        }

        private static Duration length(Settings settings, String name) {
            Duration duration = settings.duration(name);
            if (duration.isNegative()) {
                throw new InvalidSettingsException(name, "Setting '" + name + "' must not be negative");
            }
            return duration;
        }
    }
}
