package io.plumbline.connectors.commercetools.fake;

import io.plumbline.connector.Settings;
import io.plumbline.connectors.commercetools.Commercetools;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/// Settings of a connection to a server of this machine.
final class AccountSettings {
    private AccountSettings() {}

    /// @param stated settings beside those that every connection needs
    static Settings of(URI server, String client, String secret, Map<String, String> stated) {
        Map<String, String> values = new HashMap<>(Map.of(
                "api-url",
                server.toString(),
                "auth-url",
                server.toString(),
                "project-key",
                "demo",
                "client-id",
                client,
                "client-secret",
                secret,
                "calls-per-second",
                "1000"));
        values.putAll(stated);
        return new Settings(new Commercetools().descriptor(), values);
    }
}
