package io.plumbline.sandbox.emarsys.access;

import io.plumbline.sandbox.kit.Json;
import io.plumbline.sandbox.kit.SandboxRequest;
import io.plumbline.sandbox.kit.SandboxResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Gives tokens to clients that show their id and secret.
public final class TokenEndpoint {
    private final List<Credential> clients;
    private final Tokens tokens;
    private final InstantSource clock;

    TokenEndpoint(List<Credential> clients, Tokens tokens, InstantSource clock) {
        this.clients = clients;
        this.tokens = tokens;
        this.clock = clock;
    }

    public SandboxResponse answer(SandboxRequest request) {
        if (!request.method().equals("POST")) {
            return SandboxResponse.empty(405).withHeader("Allow", "POST");
        }
        Optional<Credential> client = client(request);
        if (client.isEmpty()) {
            return error(401, "invalid_client");
        }
        Optional<String> grantType = formValue(request.bodyText(), "grant_type");
        if (grantType.isEmpty()) {
            return error(400, "invalid_request");
        }
        if (!grantType.get().equals("client_credentials")) {
            return error(400, "unsupported_grant_type");
        }
        return SandboxResponse.json(
                200,
                Json.object()
                        .put("access_token", tokens.issue(client.get().name(), clock.instant()))
                        .put("token_type", "Bearer")
                        .put("expires_in", Tokens.LIFE_SECONDS));
    }

    private Optional<Credential> client(SandboxRequest request) {
        return request.headers()
                .first("Authorization")
                .filter(header -> header.regionMatches(true, 0, "Basic ", 0, 6))
                .flatMap(header -> decode(header.substring(6).strip()))
                .flatMap(pair -> clients.stream()
                        .filter(known -> pair.equals(known.name() + ":" + known.secret()))
                        .findFirst());
    }

    private static Optional<String> decode(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> formValue(String form, String name) {
        return Arrays.stream(form.split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .filter(value -> !value.isEmpty() && !value.contains("%"))
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                .findFirst();
    }

    private static SandboxResponse error(int status, String error) {
        return SandboxResponse.json(status, Json.object().put("error", error));
    }
}
