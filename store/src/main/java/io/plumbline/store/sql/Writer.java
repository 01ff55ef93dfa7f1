package io.plumbline.store.sql;

import io.plumbline.engine.store.StoreException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/// Does all writes, one after the other on one thread, and makes those that wait together durable by one commit.
///
/// A transaction takes waiting writes in their order until they come to `ROWS_MAX` rows, so that a small write never
/// waits for a large one that came after it, nor for more than one that came before. A write that fails is undone
/// alone. `write` returns after the commit: what it says was written survives a crash.
public final class Writer implements AutoCloseable {
    static final int ROWS_MAX = 1_000;
    /// The rows of a write that shares its transaction with no other.
    public static final int ALONE = ROWS_MAX + 1;

    private static final int QUEUED_MAX = 1_024;

    private final Session session;
    private final BlockingQueue<Pending<?>> queue = new ArrayBlockingQueue<>(QUEUED_MAX);
    private final Thread thread;
    private volatile boolean closing;

    public Writer(Session session) {
        this.session = session;
        thread = Thread.ofPlatform().name("store-writer").daemon().start(this::work);
    }

    /// Does a write that answers something, and returns when it is durable.
    ///
    /// @param rows about how many rows it writes
    /// @throws StoreException if nothing of it was written
    /// @throws InterruptedException if it was interrupted before it began, so that nothing of it was written; an
    ///     interruption after that stands in the thread's status when this returns
    public <T> T write(int rows, Write<T> write) throws InterruptedException {
        Pending<T> pending = new Pending<>(rows, write);
        queue.put(pending);
        if (closing && pending.callOff()) {
            throw closed();
        }
        return pending.await();
    }

    /// Does a write that answers nothing; the same otherwise.
    public void run(int rows, Write.Silent write) throws InterruptedException {
        write(rows, session -> {
            write.write(session);
            return rows;
        });
    }

    /// Does something on another connection, while nothing is written on this one.
    ///
    /// @throws StoreException if it failed
    public void runApart(Write.Silent act) throws InterruptedException {
        run(ALONE, session -> {
            session.commit(); // Nothing was written in it yet: this is the first and only write of its group.
            try {
                act.write(session);
            } finally {
                session.beginWrite();
            }
        });
    }

    private static StoreException closed() {
        return new StoreException("The store is closed", new IllegalStateException("A write came after the end"));
    }

    private void work() {
        while (!closing || !queue.isEmpty()) {
            List<Pending<?>> group = nextGroup();
            group.removeIf(pending -> !pending.begin());
            new Group(group).commit(session);
        }
    }

    private List<Pending<?>> nextGroup() {
        List<Pending<?>> group = new ArrayList<>();
        @Nullable Pending<?> next = first();
        int rows = 0;
        while (next != null) {
            group.add(next);
            rows += next.rows();
            Pending<?> following = queue.peek();
            next = following != null && (long) rows + following.rows() <= ROWS_MAX ? queue.poll() : null;
        }
        return group;
    }

    /// Nobody but `close` ends this thread, since callers would wait for ever; so an interruption only wakes it.
    private @Nullable Pending<?> first() {
        try {
            return queue.take();
        } catch (InterruptedException foreign) {
            return null;
        }
    }

    /// How many writes wait to be begun.
    int waiting() {
        return queue.size();
    }

    /// Finishes what has been given and ends.
    @Override
    public void close() {
        closing = true;
        queue.offer(new Pending<>(0, nothing -> 0)); // Wakes the thread; when the queue is full it is awake.
        join();
        try {
            session.close();
        } catch (SQLException failure) {
            throw new StoreException("The connection for writing could not be closed", failure);
        }
    }

    private void join() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException interruption) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
