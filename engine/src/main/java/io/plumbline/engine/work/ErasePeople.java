package io.plumbline.engine.work;

import io.plumbline.engine.erase.Erasure;
import io.plumbline.engine.erase.ErasureAnswer;
import io.plumbline.engine.erase.ErasureRequest;
import io.plumbline.engine.erase.ErasureRequests;
import io.plumbline.engine.erase.ErasureRequests.Asked;
import io.plumbline.engine.erase.Reach;
import io.plumbline.engine.standardise.StandardBatch;
import io.plumbline.engine.store.ExceptionCase;
import io.plumbline.engine.work.CaseTally.Cause;
import io.plumbline.model.identity.ProfileId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Erases people: those whom sources erase, and those whom people ask for. Each is one transaction of its own. What it
/// needs is read and written on the thread that works on the journal.
final class ErasePeople {
    /// How many people are named where several are meant.
    static final int NAMED_MAX = 10;

    private final WorkStore store;
    private final MicroBatch microBatch;
    private final InstantSource clock;
    private final ErasureRequests requests;
    private final Reach reach;

    ErasePeople(WorkStore store, MicroBatch microBatch, InstantSource clock, WorkStep.Erasing erasing) {
        this.store = store;
        this.microBatch = microBatch;
        this.clock = clock;
        this.requests = erasing.requests();
        this.reach = erasing.reach();
    }

    /// Erases those whom people asked for.
    ///
    /// @param position how far the work has come
    /// @return whether there were any
    boolean serve(long position) throws InterruptedException {
        boolean any = false;
        Optional<Asked> next = requests.next();
        while (next.isPresent()) {
            any = true;
            answer(next.get(), position);
            next = requests.next();
        }
        return any;
    }

    private void answer(Asked asked, long position) throws InterruptedException {
        try {
            asked.answer().complete(erase(asked.request(), position));
        } catch (RuntimeException e) {
            asked.answer().completeExceptionally(e);
        }
    }

    private ErasureAnswer erase(ErasureRequest request, long position) throws InterruptedException {
        Instant now = clock.instant();
        Erasure erasure = new Erasure(UUID.randomUUID().toString(), Erasure.ASKED_HERE, request.reason(), now, now);
        ErasureOrder order = new ErasureOrder(erasure, request.wanted(), request.spellings(), null, false);
        Optional<String> earlier;
        ErasurePlan plan;
        try (Snapshot snapshot = store.snapshot()) {
            PlanErasure planning = new PlanErasure(microBatch, snapshot, reach, position);
            List<ProfileId> whom = planning.whom(request.wanted());
            if (whom.size() > 1) {
                return new ErasureAnswer.Several(
                        whom.stream().map(ProfileId::toString).sorted().toList());
            }
            earlier = whom.isEmpty() ? snapshot.erasureOf(request.wanted()) : Optional.empty();
            plan = whom.isEmpty() ? planning.nobody(order) : planning.of(order, whom.getFirst());
        }
        if (earlier.isPresent()) {
            store.eraseAgain(earlier.get(), request.spellings(), now);
            return new ErasureAnswer.Erased(earlier.get());
        }
        store.erase(plan);
        return new ErasureAnswer.Erased(erasure.id());
    }

    /// Erases those whom a batch says are to be erased. Must come before the work on the batch, which keeps
    /// everything of them away then.
    void told(StandardBatch batch, long position) throws InterruptedException {
        if (!ErasuresTold.any(batch)) {
            return;
        }
        List<ErasureOrder> orders;
        try (Snapshot snapshot = store.snapshot()) {
            orders = new ErasuresTold(snapshot, microBatch.rules().identity(), clock.instant()).in(batch);
        }
        for (ErasureOrder order : orders) {
            ErasurePlan plan;
            try (Snapshot snapshot = store.snapshot()) {
                plan = plan(new PlanErasure(microBatch, snapshot, reach, position), order);
            }
            store.erase(plan);
        }
    }

    /// Where several people are meant, nobody can be erased without asking a person: only the record itself is.
    private static ErasurePlan plan(PlanErasure planning, ErasureOrder order) {
        List<ProfileId> whom = planning.whom(order.wanted());
        if (whom.size() > 1) {
            return telling(planning.nobody(order.onlyRecord()), unclear(order));
        }
        ErasurePlan plan = whom.isEmpty() ? planning.nobody(order) : planning.of(order, whom.getFirst());
        return telling(plan, erased(order));
    }

    private static ErasurePlan telling(ErasurePlan plan, Cause cause) {
        CaseTally tally = new CaseTally();
        tally.add(cause, plan.erasure().id());
        List<ExceptionCase> cases = new ArrayList<>(plan.changes().cases());
        cases.addAll(tally.cases(plan.erasure().at()));
        return plan.telling(cases);
    }

    private static Cause erased(ErasureOrder order) {
        return new Cause(
                "person-erased",
                order.erasure().origin(),
                "operations",
                "The source had people erased. They are erased here, and in every destination that can erase",
                "Read the certificates, do what they leave to you, and confirm it to whoever asked"
                        + " (`plumbline erase --list`)");
    }

    private static Cause unclear(ErasureOrder order) {
        return new Cause(
                "erasure-unclear",
                order.erasure().origin(),
                "operations",
                "The source wants somebody erased by an identifier that several people have. Nobody was erased",
                "Ask the source who is meant, and erase them by the external id (`plumbline erase`)");
    }
}
