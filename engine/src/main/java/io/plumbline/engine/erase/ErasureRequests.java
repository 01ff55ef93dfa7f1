package io.plumbline.engine.erase;

import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Hands requests from those who ask to the thread that works on the journal, which alone changes state.
///
/// A request lives in memory until it is carried out. Whoever asked and got no answer, because the process ended,
/// asks again: erasing twice does what erasing once does.
public final class ErasureRequests {
    private final Queue<Asked> waiting = new ConcurrentLinkedQueue<>();
    private final Runnable wakeup;

    /// @param wakeup tells the working thread that there is something
    public ErasureRequests(Runnable wakeup) {
        this.wakeup = wakeup;
    }

    /// A request and where its answer goes.
    public record Asked(ErasureRequest request, CompletableFuture<ErasureAnswer> answer) {}

    /// Has a request carried out.
    ///
    /// @return absent if there was no answer within the patience; it may still be carried out
    public Optional<ErasureAnswer> ask(ErasureRequest request, Duration patience) throws InterruptedException {
        Asked asked = new Asked(request, new CompletableFuture<>());
        waiting.add(asked);
        wakeup.run();
        try {
            return Optional.of(asked.answer().get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | CancellationException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } finally {
            waiting.remove(asked);
        }
    }

    /// The next request; absent if there is none. Called by the working thread.
    public Optional<Asked> next() {
        return Optional.ofNullable(waiting.poll());
    }
}
