package io.plumbline.sandbox.kit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/// A sandbox that answers with what it was asked, and the calls a test makes to it.
final class EchoSandbox implements AutoCloseable {
    static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

    final AtomicInteger effects = new AtomicInteger();
    final SandboxClock clock = SandboxClock.stoppedAt(START);
    private final HttpClient http = HttpClient.newHttpClient();
    private final SandboxServer server = SandboxServer.start(
            SandboxSettings.named("echo")
                    .withClock(clock)
                    .withSections(() ->
                            List.of(new PageSection("Held", List.of("Name"), List.of(List.of("<b>Ann & Bob</b>"))))),
            this::echo);

    private SandboxResponse echo(SandboxRequest request) {
        if (request.path().equals("/bug")) {
            throw new IllegalStateException("broken on purpose");
        }
        effects.incrementAndGet();
        var body = Json.object().put("method", request.method()).put("body", request.bodyText());
        request.segments().forEach(body.putArray("segments")::add);
        request.query().forEach((name, values) -> values.forEach(body.withArray(name)::add));
        request.headers().first("x-asked").ifPresent(value -> body.put("asked", value));
        return SandboxResponse.json(200, body).withHeader("X-Answered", "yes");
    }

    HttpResponse<String> send(String method, String pathAndQuery, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + pathAndQuery))
                .timeout(Duration.ofSeconds(10))
                .header("X-Asked", "so")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    JsonNode json(String method, String pathAndQuery, String body) throws IOException, InterruptedException {
        return Json.parse(send(method, pathAndQuery, body).body().getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    @Override
    public void close() {
        http.close();
        server.close();
    }
}
