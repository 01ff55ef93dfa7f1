package io.plumbline.connectors.commercetools.peer;

import io.plumbline.connector.http.Jsons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Writes to the mock by its own API, without any of the connector's code.
final class PeerApi implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final String authorization;

    PeerApi(URI address) throws InterruptedException {
        this.address = address;
        String basic = Base64.getEncoder().encodeToString("writer:secret".getBytes(StandardCharsets.UTF_8));
        JsonNode token = send(request("/oauth/token?grant_type=client_credentials&scope=manage_project:demo")
                .header("Authorization", "Basic " + basic)
                .POST(HttpRequest.BodyPublishers.noBody()));
        this.authorization = "Bearer " + token.path("access_token").asString();
    }

    JsonNode post(String path, JsonNode body) throws InterruptedException {
        return send(request("/demo" + path)
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Jsons.bytes(body))));
    }

    JsonNode get(String path) throws InterruptedException {
        return send(
                request("/demo" + path).header("Authorization", authorization).GET());
    }

    /// Makes as many of the following calls fail.
    void fail(int... statuses) throws InterruptedException {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int status : statuses) {
            list.add(status);
        }
        send(request("/-/fail")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Jsons.bytes(list))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    private JsonNode send(HttpRequest.Builder request) throws InterruptedException {
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new AssertionError("The mock refuses: " + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return Jsons.parse(answer.body()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
