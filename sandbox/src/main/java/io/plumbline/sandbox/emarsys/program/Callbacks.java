package io.plumbline.sandbox.emarsys.program;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// Posts JSON to addresses that users named, and again after a while if it is not accepted.
///
/// Time passes on the sandbox's clock, so each post looks at it now and then. Only addresses on this machine are ever
/// called.
public final class Callbacks implements AutoCloseable {
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);
    private static final Duration ANSWER_MAX = Duration.ofSeconds(10);
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final InstantSource clock;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public Callbacks(InstantSource clock) {
        this.clock = clock;
    }

    /// Posts in the background.
    ///
    /// @param notBefore when to post first
    /// @param waits how long to wait before each repetition
    /// @param body made anew for each post
    public void post(String url, Instant notBefore, List<Duration> waits, Supplier<byte[]> body) {
        loopback(url).ifPresent(address -> threads.execute(() -> postUntilAccepted(address, notBefore, waits, body)));
    }

    /// Whether an address would be called at all.
    public static boolean isCallable(String url) {
        return loopback(url).isPresent();
    }

    private void postUntilAccepted(URI address, Instant notBefore, List<Duration> waits, Supplier<byte[]> body) {
        try {
            await(notBefore);
            boolean isAccepted = post(address, body.get());
            for (int repeat = 0; repeat < waits.size() && !isAccepted; repeat++) {
                await(clock.instant().plus(waits.get(repeat)));
                isAccepted = post(address, body.get());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void await(Instant time) throws InterruptedException {
        while (clock.instant().isBefore(time)) {
            Thread.sleep(LOOK_EVERY);
        }
    }

    private boolean post(URI address, byte[] body) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(ANSWER_MAX)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
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
