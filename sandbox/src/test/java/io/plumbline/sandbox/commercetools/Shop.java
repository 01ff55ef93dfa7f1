package io.plumbline.sandbox.commercetools;

import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.kit.Json;
import io.plumbline.sandbox.kit.SandboxClock;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/// A stand-in with a stopped clock and a client of it.
final class Shop implements AutoCloseable {
    static final Instant START = Instant.parse("2026-01-05T10:00:00Z");

    final SandboxClock clock = SandboxClock.stoppedAt(START);
    final CommercetoolsSandbox sandbox;
    private final HttpClient client = HttpClient.newHttpClient();
    private String token;

    private Shop(CommercetoolsSandboxOptions options) {
        sandbox = CommercetoolsSandbox.start(options.withClock(clock));
        token = token("shopper-client", "shopper-secret", "").text("access_token");
    }

    static Shop open() {
        return new Shop(CommercetoolsSandboxOptions.standard());
    }

    static Shop open(CommercetoolsSandboxOptions options) {
        return new Shop(options);
    }

    /// A shop that keeps messages for queries.
    static Shop withMessages() {
        CommercetoolsSandboxOptions options = CommercetoolsSandboxOptions.standard();
        return new Shop(options.withProject(options.project().withMessages(true, 30)));
    }

    Answer token(String id, String secret, String scope) {
        String basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        String form = "grant_type=client_credentials" + (scope.isEmpty() ? "" : "&scope=" + encoded(scope));
        return send(request("/oauth/token")
                .header("Authorization", "Basic " + basic)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /// From now on calls are made as this client.
    void actAs(String id, String secret) {
        actWith(token(id, secret, "").text("access_token"));
    }

    void actWith(String changed) {
        token = changed;
    }

    /// Parameters are names and values in turn.
    Answer get(String path, String... parameters) {
        return send(authorized("/demo" + path + query(parameters)).GET());
    }

    Answer post(String path, String json) {
        return send(authorized("/demo" + path).POST(HttpRequest.BodyPublishers.ofString(json.replace('\'', '"'))));
    }

    Answer delete(String path, String... parameters) {
        return send(authorized("/demo" + path + query(parameters)).DELETE());
    }

    /// Without a token, at the root.
    Answer control(String path, String json) {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(json.replace('\'', '"'))));
    }

    Answer look(String path) {
        return send(request(path).GET());
    }

    /// Applies actions to what was last answered.
    Answer update(String path, Answer current, String... actions) {
        return post(
                path + "/" + current.id(),
                "{'version':" + current.version() + ",'actions':[" + String.join(",", actions) + "]}");
    }

    void advance(Duration step) {
        clock.advance(step);
    }

    void load(ResourceKind kind, String json) {
        sandbox.load(kind, (ObjectNode) Json.parse(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .orElseThrow());
    }

    URI address() {
        return sandbox.address();
    }

    private HttpRequest.Builder authorized(String path) {
        return request(path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(sandbox.address() + path)).timeout(Duration.ofSeconds(20));
    }

    private static String query(String... parameters) {
        var query = new StringBuilder();
        for (int index = 0; index < parameters.length; index += 2) {
            query.append(index == 0 ? '?' : '&')
                    .append(parameters[index])
                    .append('=')
                    .append(encoded(parameters[index + 1]));
        }
        return query.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            JsonNode body = Json.parse(response.body()).orElse(MissingNode.getInstance());
            return new Answer(response.statusCode(), body);
        } catch (IOException failure) {
            throw new AssertionError("no answer", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    @Override
    public void close() {
        client.close();
        sandbox.close();
    }
}
