package io.plumbline.engine.work;

import io.plumbline.engine.resolve.Claims;
import io.plumbline.engine.resolve.ThingOf;
import io.plumbline.engine.work.ReplayStore.Numbered;
import io.plumbline.engine.work.ReplayStore.Progress;
import io.plumbline.model.identity.ClaimCount;
import io.plumbline.model.identity.CountClaims;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.IdentityRules;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Computes who is who, what is known of everybody and what destinations should hold anew, from the latest facts, after
/// rules have changed, on a store that nothing else uses.
///
/// First all claims are counted, since too many claims on one identifier keep it from joining anybody. Then things are
/// gone through a page at a time, as if each came in again, so what follows is what would follow live; ids are kept
/// where possible. Each page is one transaction with how far the replay has come, so an interrupted one goes on.
public final class Replay {
    static final int THINGS_AT_ONCE = 500;

    private final ReplayStore replays;
    private final WorkStore store;
    private final MicroBatch microBatch;
    private final IdentityRules identity;
    private final WorkStep.Setup setup;
    private final Listener listener;

    /// Told after each page.
    public interface Listener {
        void progress(long done, long all);

        /// @param before the state as it was before these changes
        void changes(Changes changes, Snapshot before);
    }

    public Replay(ReplayStore replays, WorkStore store, WorkStep.Setup setup, Listener listener) {
        this.replays = replays;
        this.store = store;
        this.microBatch = new MicroBatch(setup);
        this.identity = setup.rules().identity();
        this.setup = setup;
        this.listener = listener;
    }

    /// Does all of it, or what is left of an interrupted one.
    ///
    /// @param rules a fingerprint of everything that people are computed by
    public void run(String rules) throws InterruptedException {
        Progress progress = replays.begin(rules);
        long reached = progress.reached();
        long done = progress.done();
        if (progress.counting()) {
            for (List<Numbered> page = page(reached); !page.isEmpty(); page = page(reached)) {
                replays.count(counts(page), page.getLast(), page.size());
                reached = page.getLast().number();
                done += page.size();
                listener.progress(done, progress.all());
            }
            crowd(setup.clock());
            reached = 0;
        }
        for (List<Numbered> page = page(reached); !page.isEmpty(); page = page(reached)) {
            replays.commit(compute(page), page.getLast(), page.size());
            reached = page.getLast().number();
            done += page.size();
            listener.progress(done, progress.all());
        }
        replays.finish(identity.written());
    }

    private List<Numbered> page(long after) {
        return replays.things(after, THINGS_AT_ONCE);
    }

    private Map<Identifier, ClaimCount> counts(List<Numbered> page) {
        Claims claims = new Claims(setup.rules());
        Map<Identifier, ClaimCount> counts = new HashMap<>();
        for (Numbered each : page) {
            CountClaims.of(claims.of(ThingOf.again(each.thing(), identity)))
                    .forEach((identifier, count) -> counts.merge(identifier, count, ClaimCount::plus));
        }
        counts.keySet().removeIf(identifier -> !identity.mayJoin(identifier));
        return counts;
    }

    private void crowd(InstantSource clock) throws InterruptedException {
        ReplayStore.Crowded crowded = replays.crowd(identity.limits());
        CaseTally tally = new CaseTally();
        CrowdedCases.tell(crowded, tally);
        Instant now = clock.instant();
        store.commit(Changes.none(0, now).telling(tally.cases(now)));
    }

    private Changes compute(List<Numbered> page) {
        try (Snapshot snapshot = store.snapshot()) {
            List<Thing> things = page.stream().map(Numbered::thing).toList();
            Changes changes = microBatch.replay(things, snapshot, setup.clock().instant());
            listener.changes(changes, snapshot);
            return changes;
        }
    }
}
