package io.plumbline.store.sql;

import io.plumbline.store.Stores;
import io.plumbline.store.file.SqliteFile;
import io.plumbline.store.file.SqliteFile.Durability;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/// A writer whose thread is held, so that a test decides what waits in its queue when it goes on.
final class HeldWriter implements AutoCloseable {
    private static final long PATIENCE_NANOS = Duration.ofSeconds(30).toNanos();
    private static final String ADD = "INSERT INTO figure (connection, name, amount) VALUES ('', ?, 1)";
    private static final String NAMES = "SELECT name FROM figure WHERE connection = '' ORDER BY name";

    final Writer writer;
    final Readers readers;
    private final CountDownLatch release = new CountDownLatch(1);

    HeldWriter() throws InterruptedException {
        SqliteFile file = new SqliteFile(Stores.newFile("writer"), Durability.PROCESS_END);
        file.migrate();
        writer = new Writer(file.writer());
        readers = new Readers(file.readers(1));
        CompletableFuture<Boolean> begun = new CompletableFuture<>();
        Thread.ofVirtual()
                .start(new FutureTask<>(() -> writer.write(0, session -> {
                    begun.complete(true);
                    return holdUntilReleased();
                })));
        begun.join();
    }

    private int holdUntilReleased() {
        try {
            release.await();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    void release() {
        release.countDown();
    }

    /// Gives a write and comes back when it waits in the queue behind all that were given before.
    Future<Integer> give(int rows, Write<Integer> write) {
        FutureTask<Integer> caller = new FutureTask<>(() -> writer.write(rows, write));
        start(caller);
        return caller;
    }

    Thread start(Runnable caller) {
        int before = writer.waiting();
        Thread thread = Thread.ofVirtual().start(caller);
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (writer.waiting() == before) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("The write never came to the queue");
            }
            Thread.onSpinWait();
        }
        return thread;
    }

    static int add(Session session, String name) throws SQLException {
        return session.update(ADD, name);
    }

    /// What is committed, as seen from outside.
    List<String> committed() {
        return readers.read(session -> session.list(NAMES, Row::text));
    }

    @Override
    public void close() {
        release();
        writer.close();
        readers.close();
    }
}
