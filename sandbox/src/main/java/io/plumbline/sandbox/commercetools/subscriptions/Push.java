package io.plumbline.sandbox.commercetools.subscriptions;

import io.plumbline.sandbox.kit.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.node.ObjectNode;

/// Sends notifications as the push subscription of a topic does: wrapped, in base64, acknowledged by any 2xx.
final class Push implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();

    /// Whether the other side took it.
    boolean send(URI address, Waiting notification) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Json.bytes(wrapped(notification))))
                .build();
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status >= 200 && status < 300;
        } catch (IOException _) {
            return false;
        }
    }

    private static ObjectNode wrapped(Waiting notification) {
        ObjectNode envelope = Json.object();
        ObjectNode message = envelope.putObject("message");
        message.put("data", Base64.getEncoder().encodeToString(notification.body()))
                .put("messageId", notification.messageId());
        message.putObject("attributes");
        return envelope.put("subscription", "projects/sandbox/subscriptions/" + notification.topic() + "-push")
                .put("deliveryAttempt", notification.attempts() + 1);
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
