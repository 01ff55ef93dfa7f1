package io.plumbline.app.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Plain requests to the systems of a scenario.
final class Web {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private Web() {}

    /// What was answered.
    record Answer(int status, String body) {
        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        /// The content, where anything but success is an error of the scenario.
        JsonNode content() {
            if (status >= 300) {
                throw new AssertionError("Refused with status " + status + ": " + body);
            }
            return body.isEmpty() ? JsonMapper.shared().createObjectNode() : json();
        }
    }

    static Answer get(String address) throws InterruptedException {
        return send("GET", address, "", "");
    }

    static Answer post(String address, String body) throws InterruptedException {
        return send("POST", address, "", body);
    }

    /// @param token empty for none
    static Answer send(String method, String address, String token, String body) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        return send((token.isEmpty() ? request : request.header("Authorization", "Bearer " + token)).build());
    }

    /// A token by client credentials.
    static String token(String address, String client, String secret) throws InterruptedException {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(TIMEOUT)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        return send(request).content().path("access_token").asString();
    }

    private static Answer send(HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException("A system of the scenario does not answer", e);
        }
    }
}
