package io.plumbline.bench;

import io.plumbline.demo.shop.Sandboxes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// People who opted in when they signed up, and opt out when they are told to. Any thread.
final class Subscribers implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final String OPTED_OUT = "2";

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI shop;
    private final URI emarsys;
    private final List<String> ids = new ArrayList<>();
    private String token = "";

    private Subscribers(Sandboxes sandboxes) {
        this.shop = sandboxes.shopAddress();
        this.emarsys = sandboxes.emarsysAddress();
    }

    static Subscribers signUp(Sandboxes sandboxes, int count) {
        Subscribers subscribers = new Subscribers(sandboxes);
        subscribers.token = subscribers.token();
        for (int number = 0; number < count; number++) {
            JsonNode created = subscribers.post("/demo/customers", """
                    {"email": "%s", "password": "not-looked-at", "firstName": "Someone", "custom": %s}
                    """.formatted(email(number), consent(true)));
            subscribers.ids.add(created.path("customer").path("id").asString());
        }
        return subscribers;
    }

    private static String email(int number) {
        return "subscriber-" + number + "@example.com";
    }

    private static String consent(boolean yes) {
        return """
                {"type": {"typeId": "type", "key": "customer-consent"},
                 "fields": {"emailOptIn": %s, "emailOptInChangedAt": "%s", "emailOptInSource": "form"}}
                """.formatted(yes, Instant.now());
    }

    int count() {
        return ids.size();
    }

    /// Opts one out, and waits until Emarsys knows.
    ///
    /// @return how long that took from the shop's answer
    Duration optOut(int number) {
        JsonNode now = get(shop + "/demo/customers/" + ids.get(number));
        JsonNode custom = JsonMapper.shared().readTree(consent(false));
        post("/demo/customers/" + ids.get(number), """
                {"version": %d, "actions": [{"action": "setCustomType", "type": %s, "fields": %s}]}
                """.formatted(
                        now.path("version").asLong(), custom.path("type"), custom.path("fields")));
        long answered = System.nanoTime();
        while (!isOptedOut(email(number))) {
            sleep();
        }
        return Duration.ofNanos(System.nanoTime() - answered);
    }

    private boolean isOptedOut(String email) {
        return get(emarsys + "/_sandbox/contacts?email=" + email)
                .valueStream()
                .anyMatch(contact -> contact.path("optin").asString("").equals(OPTED_OUT));
    }

    private static void sleep() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private String token() {
        String basic =
                Base64.getEncoder().encodeToString("shopper-client:shopper-secret".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(shop + "/oauth/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials")))
                .path("access_token")
                .asString();
    }

    private JsonNode get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .GET());
    }

    private JsonNode post(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(shop + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.timeout(TIMEOUT).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("A sandbox refused with status " + answer.statusCode());
            }
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
