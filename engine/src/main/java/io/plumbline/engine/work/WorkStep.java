package io.plumbline.engine.work;

import io.plumbline.engine.loop.Step;
import io.plumbline.engine.standardise.ReadAhead;
import io.plumbline.engine.standardise.StandardBatch;
import io.plumbline.engine.standardise.StandardEntry;
import io.plumbline.engine.standardise.Unworkable;
import io.plumbline.engine.store.StoreException;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.profile.ProfileRules;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

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
    private long position;

    /// Told after each step.
    ///
    /// @param caughtUp whether everything in the journal has been worked on
    public record Progress(boolean caughtUp) {}

    /// What the work needs.
    ///
    /// @param rules by which profiles are derived
    /// @param liveSince since when each source is followed; moments before are history
    /// @param position how far the work has come
    public record Setup(
            Collection<Flow> flows,
            ProfileRules rules,
            Function<ConnectionName, Instant> liveSince,
            InstantSource clock,
            long position) {}

    public WorkStep(ReadAhead ahead, WorkStore store, Setup setup, Consumer<Progress> listener) {
        this.ahead = ahead;
        this.store = store;
        this.microBatch = new MicroBatch(setup.flows(), setup.rules(), setup.liveSince());
        this.clock = setup.clock();
        this.position = setup.position();
        this.listener = listener;
        this.tellsHistory = setup.flows().stream()
                .anyMatch(flow -> !flow.shape().historyRead().isEmpty());
    }

    @Override
    public Duration run() throws InterruptedException {
        StandardBatch batch = ahead.next();
        if (batch.isEmpty()) {
            listener.accept(new Progress(true));
            return tellsHistory && lookAgain() ? Duration.ZERO : PAUSE_WHEN_DONE;
        }
        try {
            store.commit(computeWithoutCulprits(batch));
            position = batch.position();
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

    /// One record on which our rules fail must not stop the others: each is tried alone, and the culprits are set
    /// apart.
    private Changes computeWithoutCulprits(StandardBatch batch) {
        try {
            return compute(batch);
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "lane=work outcome=culprits-searched code={0}",
                    e.getClass().getSimpleName());
            List<StandardEntry> sorted =
                    batch.entries().stream().map(this::unfitIfFailing).toList();
            return compute(new StandardBatch(batch.position(), sorted));
        }
    }

    private StandardEntry unfitIfFailing(StandardEntry entry) {
        try {
            compute(new StandardBatch(entry.position(), List.of(entry)));
            return entry;
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            return new StandardEntry(entry.position(), entry.record(), Unworkable.because("work-failed", e));
        }
    }

    private Changes compute(StandardBatch batch) {
        try (Snapshot snapshot = store.snapshot()) {
            return microBatch.compute(batch, snapshot, clock.instant());
        }
    }
}
