package io.plumbline.configuration;

import io.plumbline.connector.Secret;
import io.plumbline.yaml.YamlMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads whether a connection takes notifications. Its secret is the only thing that keeps strangers from sending
/// some, and stands in an address; so it must be long enough not to be guessed, and made of signs that fit there.
final class ReadNotifications {
    static final int SECRET_LENGTH_MIN = 16;
    private static final Pattern FIT_FOR_ADDRESSES = Pattern.compile("[A-Za-z0-9._~-]*");
    private static final String REMEDY = "; take for instance what 'openssl rand -hex 24' prints";

    private ReadNotifications() {}

    static Optional<Secret> from(YamlMap connection, Values values) {
        YamlMap notifications = connection.map("notifications");
        notifications.onlyKeys(List.of("secret"));
        if (connection.has("notifications") && !notifications.has("secret")) {
            connection.reportAt("notifications", "Missing 'secret': it makes the address that takes notifications");
        }
        Optional<Secret> secret = values.secret(notifications, "secret");
        secret.map(Secret::value).ifPresent(value -> judge(value, notifications));
        return secret;
    }

    private static void judge(String secret, YamlMap notifications) {
        if (!FIT_FOR_ADDRESSES.matcher(secret).matches()) {
            notifications.reportAt(
                    "secret",
                    "The secret stands in an address, so it may hold only letters, digits and - . _ ~" + REMEDY);
        } else if (secret.length() < SECRET_LENGTH_MIN) {
            notifications.reportAt(
                    "secret",
                    "The secret has only " + secret.length() + " characters and can be guessed; at least "
                            + SECRET_LENGTH_MIN + " are needed" + REMEDY);
        }
    }
}
