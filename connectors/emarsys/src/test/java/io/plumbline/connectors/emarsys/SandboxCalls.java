package io.plumbline.connectors.emarsys;

import io.plumbline.connector.http.Jsons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;

/// Talks to a sandbox past the connector, to set things up and to look at what came of them.
final class SandboxCalls implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    SandboxCalls(URI address) {
        this.address = address;
    }

    JsonNode inspect(String path) {
        return send(request("/_sandbox/" + path).GET().build());
    }

    /// Lets something happen that no call of the API does.
    JsonNode act(String path, String body) {
        return send(
                request("/_sandbox/" + path).POST(BodyPublishers.ofString(body)).build());
    }

    /// Makes one call of the Core API, version 3.
    JsonNode core(String method, String path, String body) {
        return send(request("/api/v3" + path)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    private String token() {
        String pair = EmarsysStand.CLIENT + ":" + EmarsysStand.CLIENT_SECRET;
        String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return send(request("/oauth2/token")
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build())
                .path("access_token")
                .asString();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private JsonNode send(HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError("The sandbox answered " + answer.statusCode() + " to " + request.uri());
            }
            return Jsons.parse(answer.body()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
