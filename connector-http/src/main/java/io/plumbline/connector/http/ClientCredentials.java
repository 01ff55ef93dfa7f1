package io.plumbline.connector.http;

import io.plumbline.connector.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// What an OAuth 2.0 client shows to get a token for itself.
///
/// @param scope what the token shall be good for; empty to leave that to the system
public record ClientCredentials(String clientId, Secret clientSecret, String scope) {
    String basic() {
        String pair = clientId + ":" + clientSecret.value();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    byte[] form() {
        String form = "grant_type=client_credentials"
                + (scope.isEmpty() ? "" : "&scope=" + URLEncoder.encode(scope, StandardCharsets.UTF_8));
        return form.getBytes(StandardCharsets.UTF_8);
    }
}
