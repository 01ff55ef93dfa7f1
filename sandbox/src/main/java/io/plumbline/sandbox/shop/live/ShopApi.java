package io.plumbline.sandbox.shop.live;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/// The shop's API with a token in hand. Used by one thread.
///
/// Nothing is retried here but a request refused for its token, once, with a new one.
final class ShopApi implements AutoCloseable {
    private static final Duration CONNECT_MAX = Duration.ofSeconds(5);
    private static final long ANSWER_SECONDS_MAX = 30;

    private final ShopAccess access;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT_MAX).build();
    private String token = "";

    ShopApi(ShopAccess access) {
        this.access = access;
    }

    Answer get(String path, Map<String, String> query) throws InterruptedException {
        URI address = access.resources(path + (query.isEmpty() ? "" : "?" + encoded(query)));
        return authorized(HttpRequest.newBuilder(address).GET());
    }

    Answer post(String path, ObjectNode body) throws InterruptedException {
        return authorized(HttpRequest.newBuilder(access.resources(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }

    private Answer authorized(HttpRequest.Builder request) throws InterruptedException {
        Answer answer = token.isEmpty() ? Answer.of(401, "") : sent(request);
        if (!answer.isUnauthorized()) {
            return answer;
        }
        Answer renewed = renewedToken();
        return renewed.isOk() ? sent(request) : renewed;
    }

    private Answer sent(HttpRequest.Builder request) throws InterruptedException {
        return answered(request.setHeader("Authorization", "Bearer " + token).build());
    }

    private Answer renewedToken() throws InterruptedException {
        String credentials = access.clientId() + ":" + access.clientSecret();
        String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        Answer answer = answered(HttpRequest.newBuilder(access.tokens())
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build());
        token = answer.body().path("access_token").asString("");
        return answer;
    }

    /// The client's own time limit does not cover a body that stalls; waiting for the whole answer does.
    private Answer answered(HttpRequest request) throws InterruptedException {
        CompletableFuture<HttpResponse<String>> pending = client.sendAsync(request, BodyHandlers.ofString());
        try {
            HttpResponse<String> response = pending.get(ANSWER_SECONDS_MAX, TimeUnit.SECONDS);
            return Answer.of(response.statusCode(), response.body());
        } catch (ExecutionException _) {
            return Answer.none("unreachable");
        } catch (TimeoutException _) {
            pending.cancel(true);
            return Answer.none("timeout");
        }
    }

    private static String encoded(Map<String, String> query) {
        return query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
