package io.plumbline.store.sql;

import io.plumbline.engine.store.StoreException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// One write on its way: its caller waits for it, the writer's thread does it.
///
/// A write that is still in the queue can be called off. Once begun it cannot, and its caller waits for the end, so
/// that it is never told of a failure that was a success.
final class Pending<T> {
    private final int rows;
    private final Write<T> write;
    private final AtomicReference<State> state = new AtomicReference<>(State.QUEUED);
    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable T result;
    private @Nullable Throwable failure;

    Pending(int rows, Write<T> write) {
        this.rows = rows;
        this.write = write;
    }

    private enum State {
        QUEUED,
        BEGUN,
        CALLED_OFF
    }

    int rows() {
        return rows;
    }

    /// @return false if it was called off
    boolean begin() {
        return state.compareAndSet(State.QUEUED, State.BEGUN);
    }

    /// @return false if it has begun
    boolean callOff() {
        return state.compareAndSet(State.QUEUED, State.CALLED_OFF);
    }

    void run(Session session) throws SQLException {
        result = write.write(session);
    }

    /// Notes that this write failed; it is told when its group has ended.
    void fail(Throwable cause) {
        if (failure == null) {
            failure = cause;
        }
    }

    void end() {
        ended.countDown();
    }

    /// Waits for the end. An interruption calls the write off if it has not begun; otherwise it is kept for later.
    T await() throws InterruptedException {
        try {
            ended.await();
        } catch (InterruptedException interruption) {
            if (callOff()) {
                throw interruption;
            }
            awaitUninterrupted();
            Thread.currentThread().interrupt();
        }
        Throwable cause = failure;
        if (cause != null) {
            throw new StoreException(
                    "The store could not write, and nothing of it was kept. Check the free space of the disk and the"
                            + " permissions of the data directory",
                    cause);
        }
        return Objects.requireNonNull(result);
    }

    private void awaitUninterrupted() {
        boolean waiting = true;
        while (waiting) {
            try {
                ended.await();
                waiting = false;
            } catch (InterruptedException again) {
                waiting = true; // The caller passes the interruption on when the write has ended.
            }
        }
    }
}
