package io.plumbline.demo.shop;

import io.plumbline.demo.DemoFailedException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Plain calls to a sandbox. A sandbox that does not answer as it should is an error of the demo.
public final class SandboxHttp implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();

    /// @param token empty for none
    public JsonNode get(String address, String token) throws InterruptedException {
        return send(authorized(address, token).GET().build());
    }

    JsonNode post(String address, String token, String body) throws InterruptedException {
        return send(authorized(address, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /// A token of the simulated shop.
    public String token(URI shop, String client, String secret) throws InterruptedException {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(shop + "/oauth/token"))
                .timeout(TIMEOUT)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        return send(request).path("access_token").asString();
    }

    private static HttpRequest.Builder authorized(String address, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).timeout(TIMEOUT);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new DemoFailedException("A sandbox refused " + request.method() + " "
                        + request.uri().getPath() + " with status " + answer.statusCode());
            }
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException e) {
            throw new DemoFailedException("A sandbox does not answer");
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
