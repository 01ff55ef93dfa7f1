package io.plumbline.connectors.emarsys;

import io.plumbline.connector.InvalidSettingsException;
import io.plumbline.connector.RateLimit;
import io.plumbline.connector.Secret;
import io.plumbline.connector.Settings;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A connection's settings, read and checked.
///
/// @param sourceName the contact source to stamp on writes; empty for none
/// @param consent how consent is read, where the account is a source
record EmarsysSettings(
        Login login,
        URI apiUrl,
        String keyField,
        Optional<Sales> sales,
        RateLimit limit,
        String sourceName,
        ConsentBack consent) {

    private static final int CALLS_PER_MINUTE_MAX = 60_000;
    private static final Duration EVERY_MIN = Duration.ofMinutes(1);
    private static final Pattern FURTHER_COLUMN = Pattern.compile("[sfit]_[A-Za-z0-9_]+");

    /// How to log in.
    sealed interface Login {
        record OAuth(String clientId, Secret clientSecret, URI tokenUrl) implements Login {}

        record Wsse(String username, Secret secret) implements Login {}
    }

    /// Where orders go.
    ///
    /// @param furtherColumns besides the ones Emarsys requires, in the agreed order
    record Sales(URI url, String merchantId, Secret token, List<String> furtherColumns) {}

    /// How consent comes back.
    ///
    /// @param every how long after one export the next one begins
    /// @param webhookKey the member of a webhook node's JSON that holds our external id
    record ConsentBack(Duration every, String webhookKey) {}

    static EmarsysSettings of(Settings settings) {
        return new EmarsysSettings(
                login(settings),
                settings.url("api-url"),
                settings.text("key-field"),
                sales(settings),
                limit(settings),
                settings.optionalText("source-name").orElse(""),
                consent(settings));
    }

    private static ConsentBack consent(Settings settings) {
        Duration every = settings.duration("consent-every");
        if (every.compareTo(EVERY_MIN) < 0) {
            throw new InvalidSettingsException("consent-every", "Setting 'consent-every' must be 1m or more");
        }
        return new ConsentBack(every, settings.optionalText("webhook-key").orElseGet(() -> settings.text("key-field")));
    }

    /// The same for the account as a source. It makes few calls; with the tenth that it may make, source and
    /// destination together stay below what Emarsys allows, though neither knows of the other.
    EmarsysSettings asSource() {
        long calls = Math.max(1, limit.calls() / 10);
        return new EmarsysSettings(login, apiUrl, keyField, sales, RateLimit.perMinute(calls), sourceName, consent);
    }

    private static Login login(Settings settings) {
        URI tokenUrl = settings.url("token-url");
        return switch (settings.text("auth")) {
            case "oauth" -> new Login.OAuth(settings.text("client-id"), settings.secret("client-secret"), tokenUrl);
            case "wsse" -> new Login.Wsse(settings.text("username"), settings.secret("secret"));
            default -> throw new InvalidSettingsException("auth", "Setting 'auth' must be oauth or wsse");
        };
    }

    private static Optional<Sales> sales(Settings settings) {
        URI url = settings.url("sales-url");
        List<String> columns = settings.list("sales-columns");
        for (String column : columns) {
            if (!FURTHER_COLUMN.matcher(column).matches()) {
                throw new InvalidSettingsException(
                        "sales-columns", "Setting 'sales-columns' holds names that begin with s_, f_, i_ or t_");
            }
        }
        if (settings.optionalText("merchant-id").isEmpty()
                && settings.optionalText("sales-token").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Sales(url, settings.text("merchant-id"), settings.secret("sales-token"), columns));
    }

    private static RateLimit limit(Settings settings) {
        int calls = settings.wholeNumber("calls-per-minute");
        if (calls < 1 || calls > CALLS_PER_MINUTE_MAX) {
            throw new InvalidSettingsException(
                    "calls-per-minute", "Setting 'calls-per-minute' must be from 1 to " + CALLS_PER_MINUTE_MAX);
        }
        return RateLimit.perMinute(calls);
    }
}
