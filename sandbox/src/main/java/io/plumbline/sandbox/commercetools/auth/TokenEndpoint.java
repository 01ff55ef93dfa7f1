package io.plumbline.sandbox.commercetools.auth;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.kit.Json;
import io.plumbline.sandbox.kit.SandboxRequest;
import io.plumbline.sandbox.kit.SandboxResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// `POST /oauth/token` with client credentials: Basic authentication and a form body.
public final class TokenEndpoint {
    private static final String BASIC = "Basic ";

    private final List<ApiClient> clients;
    private final Tokens tokens;

    public TokenEndpoint(List<ApiClient> clients, Tokens tokens) {
        this.clients = List.copyOf(clients);
        this.tokens = tokens;
    }

    public SandboxResponse answer(SandboxRequest request) {
        ApiClient client =
                authenticated(request.headers().first("Authorization").orElse(""));
        Map<String, String> form = form(request);
        String grant = form.get("grant_type");
        if (!"client_credentials".equals(grant)) {
            throw Refusals.unsupportedGrant(grant);
        }
        Set<String> scopes = scopes(client, form.getOrDefault("scope", ""));
        return SandboxResponse.json(
                200,
                Json.object()
                        .put("access_token", tokens.issue(client, scopes))
                        .put("expires_in", tokens.life().toSeconds())
                        .put("scope", String.join(" ", scopes))
                        .put("token_type", "Bearer"));
    }

    private ApiClient authenticated(String authorization) {
        if (!authorization.startsWith(BASIC)) {
            throw Refusals.invalidClient();
        }
        String credentials = decoded(authorization.substring(BASIC.length()).strip());
        return clients.stream()
                .filter(client -> credentials.equals(client.id() + ":" + client.secret()))
                .findFirst()
                .orElseThrow(Refusals::invalidClient);
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw Refusals.invalidClient();
        }
    }

    /// The vendor's description shows query parameters, its own client sends a form: both are taken.
    private static Map<String, String> form(SandboxRequest request) {
        Map<String, String> form = new HashMap<>();
        request.query().forEach((name, values) -> form.put(name, values.getFirst()));
        for (String pair : request.bodyText().split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.put(decodedForm(pair.substring(0, equals)), decodedForm(pair.substring(equals + 1)));
            }
        }
        return form;
    }

    private static String decodedForm(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static Set<String> scopes(ApiClient client, String asked) {
        if (asked.isBlank()) {
            return new LinkedHashSet<>(client.scopes());
        }
        Set<String> scopes = new LinkedHashSet<>(List.of(asked.strip().split("\\s+", -1)));
        for (String scope : scopes) {
            if (!client.scopes().contains(scope)) {
                throw Refusals.invalidScope(scope);
            }
        }
        return scopes;
    }
}
