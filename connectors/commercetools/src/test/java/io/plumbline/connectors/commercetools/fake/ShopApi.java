package io.plumbline.connectors.commercetools.fake;

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
import tools.jackson.databind.node.ObjectNode;

/// Writes to a stand-in by the vendor's API, without any of the connector's code.
public final class ShopApi implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final String authorization;

    public ShopApi(URI address, String clientId, String clientSecret) throws InterruptedException {
        this.address = address;
        String pair = clientId + ":" + clientSecret;
        String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        JsonNode token = send(request("/oauth/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
        this.authorization = "Bearer " + token.path("access_token").asString();
    }

    /// @param path below the project
    public JsonNode post(String path, JsonNode body) throws InterruptedException {
        return send(request("/demo" + path)
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Jsons.bytes(body))));
    }

    public JsonNode post(String path, String json) throws InterruptedException {
        return post(path, json(json));
    }

    /// Does one update action to a resource as it is now.
    public JsonNode update(String path, String action) throws InterruptedException {
        long version = get(path).path("version").asLong();
        return post(path, "{\"version\":" + version + ",\"actions\":[" + action + "]}");
    }

    /// @param more further parameters, each starting with `&`
    public void delete(String path, String more) throws InterruptedException {
        long version = get(path).path("version").asLong();
        send(request("/demo" + path + "?version=" + version + more)
                .header("Authorization", authorization)
                .DELETE());
    }

    public JsonNode get(String path) throws InterruptedException {
        return send(
                request("/demo" + path).header("Authorization", authorization).GET());
    }

    /// Steers the stand-in itself.
    ///
    /// @param path from the root
    public JsonNode steer(String path, String json) throws InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /// Ends all faults that were steered in.
    public void mend() throws InterruptedException {
        send(request("/_sandbox/faults").DELETE());
    }

    public static ObjectNode json(String text) {
        return (ObjectNode) Jsons.parse(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    private JsonNode send(HttpRequest.Builder request) throws InterruptedException {
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new AssertionError("The stand-in refuses: " + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return Jsons.parse(answer.body()).orElseGet(Jsons::object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
