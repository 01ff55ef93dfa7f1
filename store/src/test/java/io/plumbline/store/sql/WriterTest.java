package io.plumbline.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.engine.store.StoreException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WriterTest {
    private final HeldWriter held;

    WriterTest() throws InterruptedException {
        held = new HeldWriter();
    }

    @AfterEach
    void close() {
        held.close();
    }

    @Test
    void writes_that_wait_together_are_committed_together() throws Exception {
        List<String> seenFromOutside = new ArrayList<>();
        Future<Integer> first = held.give(1, session -> HeldWriter.add(session, "first"));
        Future<Integer> second = held.give(1, session -> {
            seenFromOutside.addAll(held.committed());
            return HeldWriter.add(session, "second");
        });
        held.release();

        assertThat(first.get() + second.get()).isEqualTo(2);
        assertThat(seenFromOutside).isEmpty();
        assertThat(held.committed()).containsExactly("first", "second");
    }

    @Test
    void a_small_write_does_not_wait_for_a_large_one_that_came_after_it() throws Exception {
        List<String> seenFromOutside = new ArrayList<>();
        Future<Integer> small = held.give(1, session -> HeldWriter.add(session, "small"));
        Future<Integer> large = held.give(Writer.ROWS_MAX, session -> {
            seenFromOutside.addAll(held.committed());
            return HeldWriter.add(session, "large");
        });
        held.release();

        assertThat(small.get() + large.get()).isEqualTo(2);
        assertThat(seenFromOutside).containsExactly("small");
    }

    @Test
    void a_write_that_fails_is_undone_alone() throws Exception {
        Future<Integer> before = held.give(1, session -> HeldWriter.add(session, "before"));
        Future<Integer> failing = held.give(1, session -> {
            HeldWriter.add(session, "half");
            throw new SQLException("no");
        });
        Future<Integer> bug = held.give(1, session -> {
            HeldWriter.add(session, "bug");
            throw new IllegalStateException("a bug");
        });
        Future<Integer> after = held.give(1, session -> HeldWriter.add(session, "after"));
        held.release();

        assertThat(before.get() + after.get()).isEqualTo(2);
        assertThatThrownBy(failing::get).cause().isInstanceOf(StoreException.class);
        assertThatThrownBy(bug::get).cause().isInstanceOf(StoreException.class);
        assertThat(held.committed()).containsExactly("after", "before");
    }

    @Test
    void when_the_database_gives_the_transaction_up_all_of_it_are_told_so() throws Exception {
        Future<Integer> before = held.give(1, session -> HeldWriter.add(session, "before"));
        Future<Integer> failing = held.give(1, session -> {
            session.rollBack(); // What SQLite does by itself when the disk is full.
            throw new SQLException("disk full");
        });
        Future<Integer> after = held.give(1, session -> HeldWriter.add(session, "after"));
        held.release();

        assertThatThrownBy(before::get).cause().isInstanceOf(StoreException.class);
        assertThatThrownBy(failing::get).cause().isInstanceOf(StoreException.class);
        assertThatThrownBy(after::get).cause().isInstanceOf(StoreException.class);
        assertThat(held.committed()).isEmpty();
        held.writer.run(1, session -> HeldWriter.add(session, "later"));
        assertThat(held.committed()).containsExactly("later");
    }

    @Test
    void an_interruption_before_it_began_calls_a_write_off() throws Exception {
        FutureTask<Integer> caller =
                new FutureTask<>(() -> held.writer.write(1, session -> HeldWriter.add(session, "called off")));
        held.start(caller).interrupt();

        assertThatThrownBy(caller::get).cause().isInstanceOf(InterruptedException.class);
        held.release();
        held.writer.run(1, session -> HeldWriter.add(session, "after"));
        assertThat(held.committed()).containsExactly("after");
    }

    @Test
    void an_interruption_after_it_began_is_kept_and_the_truth_is_told() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        FutureTask<Boolean> caller = new FutureTask<>(() -> {
            held.writer.run(1, session -> {
                begun.countDown();
                await(interrupted);
                HeldWriter.add(session, "done");
            });
            return Thread.currentThread().isInterrupted();
        });
        Thread thread = held.start(caller);
        held.release();
        begun.await();
        thread.interrupt();
        interrupted.countDown();

        assertThat(caller.get()).isTrue();
        assertThat(held.committed()).containsExactly("done");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void closing_finishes_what_was_given_and_refuses_what_comes_after() throws Exception {
        Future<Integer> given = held.give(1, session -> HeldWriter.add(session, "given"));
        held.release();
        held.writer.close();

        assertThat(given.get()).isEqualTo(1);
        assertThat(held.committed()).containsExactly("given");
        assertThatThrownBy(() -> held.writer.write(1, session -> 1)).isInstanceOf(StoreException.class);
    }

    @Test
    void nothing_is_lost_or_doubled_when_many_write_at_once() throws Exception {
        held.release();
        List<FutureTask<Integer>> callers = new ArrayList<>();
        for (int caller = 0; caller < 32; caller++) {
            String name = "caller-" + caller + "-";
            callers.add(new FutureTask<>(() -> addMany(name)));
        }
        callers.forEach(Thread::startVirtualThread);
        int told = 0;
        for (FutureTask<Integer> caller : callers) {
            told += caller.get();
        }

        assertThat(told).isEqualTo(32 * 20);
        assertThat(held.committed()).hasSize(told);
    }

    private int addMany(String name) throws InterruptedException {
        int added = 0;
        for (int i = 0; i < 20; i++) {
            String one = name + i;
            added += held.writer.write(1, session -> HeldWriter.add(session, one));
        }
        return added;
    }
}
