package io.plumbline.sandbox.emarsys.exports;

import io.plumbline.sandbox.kit.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Calls back when an export is ready, and again five times, a minute apart, if the callback fails.
///
/// Minutes pass on the sandbox's clock, so each callback looks at it from time to time. Only addresses on this machine
/// are ever called.
final class Notifications implements AutoCloseable {
    private static final int REPEATS_MAX = 5;
    private static final Duration REPEAT_AFTER = Duration.ofMinutes(1);
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);
    private static final Duration ANSWER_MAX = Duration.ofSeconds(10);
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final InstantSource clock;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Notifications(InstantSource clock) {
        this.clock = clock;
    }

    void announce(Export export, String url) {
        loopback(url).ifPresent(address -> threads.execute(() -> announceWhenReady(export, address)));
    }

    private void announceWhenReady(Export export, URI address) {
        try {
            while (!export.isReady(clock.instant())) {
                Thread.sleep(LOOK_EVERY);
            }
            for (int repeat = 0; repeat <= REPEATS_MAX && !post(export, address); repeat++) {
                Instant next = clock.instant().plus(REPEAT_AFTER);
                while (clock.instant().isBefore(next)) {
                    Thread.sleep(LOOK_EVERY);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean post(Export export, URI address) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(ANSWER_MAX)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Json.bytes(export.state(clock.instant()))))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException _) {
            return false;
        }
    }

    private static Optional<URI> loopback(String url) {
        try {
            URI address = URI.create(url);
            boolean isCallable = "http".equals(address.getScheme())
                    && address.getHost() != null
                    && LOOPBACK.contains(address.getHost());
            return isCallable ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        http.shutdownNow();
    }
}
