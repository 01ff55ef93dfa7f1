package io.plumbline.engine.work;

import io.plumbline.engine.erase.ErasureRequests;
import io.plumbline.engine.erase.Reach;
import io.plumbline.engine.loop.Step;
import io.plumbline.engine.standardise.ReadAhead;
import io.plumbline.engine.standardise.StandardBatch;
import io.plumbline.engine.standardise.StandardEntry;
import io.plumbline.engine.standardise.Unworkable;
import io.plumbline.engine.store.StoreException;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.profile.ProfileRules;
import io.plumbline.model.record.Standardised;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// Works on the journal, one micro-batch at a time. Used by one thread.
public final class WorkStep implements Step {
    private static final Logger LOG = System.getLogger(WorkStep.class.getName());
    private static final Duration PAUSE_WHEN_DONE = Duration.ofSeconds(1);
    private static final int LOOKED_AT_AGAIN_MAX = 500;
    private static final Duration PUT_OFF = Duration.ofDays(1);

    private final ReadAhead ahead;
    private final WorkStore store;
    private final MicroBatch microBatch;
    private final InstantSource clock;
    private final Consumer<Progress> listener;
    private final boolean tellsHistory;
    private ErasePeople erasePeople;
    private long position;

    /// Told after each step.
    ///
    /// @param caughtUp whether everything in the journal has been worked on
    public record Progress(boolean caughtUp) {}

    /// What the work needs.
    ///
    /// @param rules by which profiles are derived
    /// @param liveSince since when each source is followed; moments before are history
    /// @param loading whether a destination's bulk is kept back until everything was loaded once
    /// @param position how far the work has come
    public record Setup(
            Collection<Flow> flows,
            ProfileRules rules,
            Function<ConnectionName, Instant> liveSince,
            Predicate<ConnectionName> loading,
            InstantSource clock,
            long position) {}

    /// What erasing needs.
    ///
    /// @param requests of people
    /// @param reach where erasures reach
    public record Erasing(ErasureRequests requests, Reach reach) {}

    public WorkStep(ReadAhead ahead, WorkStore store, Setup setup, Consumer<Progress> listener) {
        this.ahead = ahead;
        this.store = store;
        this.microBatch = new MicroBatch(setup);
        this.clock = setup.clock();
        this.position = setup.position();
        this.listener = listener;
        this.erasePeople =
                new ErasePeople(store, microBatch, clock, new Erasing(new ErasureRequests(() -> {}), Reach.NOWHERE));
        this.tellsHistory = setup.flows().stream()
                .anyMatch(flow -> !flow.shape().historyRead().isEmpty());
    }

    /// Has it erase people on request, and in destinations. Before the first run.
    public WorkStep erasing(Erasing erasing) {
        erasePeople = new ErasePeople(store, microBatch, clock, erasing);
        return this;
    }

    @Override
    public Duration run() throws InterruptedException {
        if (erasePeople.serve(position)) {
            listener.accept(new Progress(false));
        }
        overtake();
        StandardBatch batch = ahead.next();
        if (batch.isEmpty()) {
            listener.accept(new Progress(true));
            return tellsHistory && lookAgain() ? Duration.ZERO : PAUSE_WHEN_DONE;
        }
        try {
            workOff(batch);
        } catch (RuntimeException e) {
            ahead.rewind(position);
            throw e;
        }
        listener.accept(new Progress(false));
        return Duration.ZERO;
    }

    /// People whose history changes by the passing of days alone. They wait until the journal is worked off, and are
    /// taken a page at a time, so that news never wait for them.
    ///
    /// @return whether there were any
    private boolean lookAgain() throws InterruptedException {
        List<ProfileId> due;
        try (Snapshot snapshot = store.snapshot()) {
            due = snapshot.due(clock.instant(), LOOKED_AT_AGAIN_MAX);
        }
        if (due.isEmpty()) {
            return false;
        }
        try {
            lookAgain(due);
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            for (ProfileId one : due) {
                lookAgainOrPutOff(one);
            }
        }
        listener.accept(new Progress(false));
        return true;
    }

    private void lookAgain(List<ProfileId> due) throws InterruptedException {
        Changes changes;
        try (Snapshot snapshot = store.snapshot()) {
            changes = microBatch.lookAgain(position, due, snapshot, clock.instant());
        }
        store.commit(changes);
    }

    /// One person on whom our rules fail must not stop the others.
    private void lookAgainOrPutOff(ProfileId one) throws InterruptedException {
        try {
            lookAgain(List.of(one));
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "lane=work outcome=put-off code={0}",
                    e.getClass().getSimpleName());
            Instant now = clock.instant();
            store.commit(Changes.puttingOff(one, now.plus(PUT_OFF), position, now));
        }
    }

    /// Works on what happened just now before going on with history; the position stays.
    private void overtake() throws InterruptedException {
        StandardBatch live = ahead.live();
        if (!live.isEmpty()) {
            workOff(new StandardBatch(position, live.entries()));
            listener.accept(new Progress(false));
        }
    }

    /// Records on which our rules fail must not stop the others: the batch is halved until those at fault are found
    /// and set apart, and until those that fail only together are apart. What is worked off is committed; the
    /// position moves on with the last of it, since working on a record again changes nothing.
    private void workOff(StandardBatch batch) throws InterruptedException {
        Changes changes;
        try {
            erasePeople.told(batch, position);
            changes = compute(batch);
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "lane=work outcome=culprits-searched records={0} code={1}",
                    batch.entries().size(),
                    e.getClass().getSimpleName());
            apart(batch, e);
            return;
        }
        store.commit(changes);
        position = batch.position();
    }

    private void apart(StandardBatch batch, RuntimeException failure) throws InterruptedException {
        List<StandardEntry> entries = batch.entries();
        if (entries.size() > 1) {
            int half = entries.size() / 2;
            workOff(new StandardBatch(position, entries.subList(0, half)));
            workOff(new StandardBatch(batch.position(), entries.subList(half, entries.size())));
            return;
        }
        StandardEntry culprit = entries.getFirst();
        if (culprit.standardised() instanceof Standardised.Unfit) {
            throw failure;
        }
        workOff(new StandardBatch(
                batch.position(), List.of(culprit.after(List.of()).with(Unworkable.because("work-failed", failure)))));
    }

    private Changes compute(StandardBatch batch) {
        try (Snapshot snapshot = store.snapshot()) {
            return microBatch.compute(batch, snapshot, clock.instant());
        }
    }
}
