package io.plumbline.store.erase;

import io.plumbline.engine.deliver.QueuedIntent;
import io.plumbline.engine.deliver.Settlement;
import io.plumbline.engine.deliver.Settlement.Fate;
import io.plumbline.engine.deliver.Settlement.Settled;
import io.plumbline.engine.erase.Certificate;
import io.plumbline.engine.erase.ErasureAnswer;
import io.plumbline.engine.erase.ErasureDesk;
import io.plumbline.engine.erase.ErasureRequests;
import io.plumbline.engine.erase.LiveErasureDesk;
import io.plumbline.engine.erase.Reach;
import io.plumbline.engine.journal.Arrival;
import io.plumbline.engine.standardise.ReadAhead;
import io.plumbline.engine.store.Storage;
import io.plumbline.engine.view.CasePosition;
import io.plumbline.engine.work.Flow;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.engine.work.WorkStep;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import io.plumbline.model.profile.Audience;
import io.plumbline.model.profile.ProfileRules;
import io.plumbline.model.record.Standardised;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// A store full of people, on which the work is done step by step.
final class Town implements AutoCloseable {
    static final ConnectionName ESP = new ConnectionName("esp");
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Storage storage;
    private final WorkStep work;
    private final ErasureDesk desk;
    private final Map<String, Standardised> meanings = new HashMap<>();
    private Instant now = NOON;

    Town(Storage storage, int batchMax) {
        this(storage, batchMax, new ErasureRequests(() -> {}));
    }

    private Town(Storage storage, int batchMax, ErasureRequests requests) {
        this.storage = storage;
        ProfileRules rules = ProfileRules.STANDARD;
        long position = storage.journal().workedPosition();
        ReadAhead ahead = new ReadAhead(
                storage.journal(),
                Map.of(
                        Told.SHOP,
                        record -> meanings.getOrDefault(
                                name(record.key().kind(), record.key().id(), record.version()),
                                new Standardised.Facts(List.of(), List.of()))),
                batchMax,
                position);
        Flow flow = new Flow(
                Told.SHOP,
                ESP,
                new TakesEverything(),
                Audience.EVERYBODY,
                true,
                true,
                true,
                false,
                Instant.EPOCH,
                Duration.ofDays(9_999));
        this.work = new WorkStep(
                        ahead,
                        storage.work(),
                        new WorkStep.Setup(
                                List.of(flow), rules, source -> Instant.EPOCH, esp -> false, () -> now, position),
                        progress -> {})
                .erasing(new WorkStep.Erasing(requests, new Reach(Map.of(ESP, "Sales stay."), Set.of())));
        this.desk = new LiveErasureDesk(requests, storage.certificates(), rules.identity());
    }

    private static String name(String kind, String id, long version) {
        return kind + "/" + id + "/" + version;
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    /// Takes records in, and does not work on them yet.
    void hears(Collection<Told> tellings) throws InterruptedException {
        tellings.forEach(told -> meanings.put(
                name(
                        told.record().key().kind(),
                        told.record().key().id(),
                        told.record().version()),
                told.meaning()));
        storage.journal().append(new Arrival(tellings.stream().map(Told::record).toList(), null, List.of(), now));
    }

    void takes(Told... tellings) throws InterruptedException {
        hears(List.of(tellings));
        works();
    }

    void works() throws InterruptedException {
        while (work.run().equals(Duration.ZERO)) {
            // Another batch.
        }
    }

    /// Has the destination acknowledge everything of these kinds that is due.
    int delivers(IntentKind... kinds) throws InterruptedException {
        int delivered = 0;
        for (IntentKind kind : kinds) {
            List<QueuedIntent> due = storage.outbox().due(ESP, kind, Lane.BULK, now, 1_000);
            settles(due, new Fate.Acknowledged("remote"));
            delivered += due.size();
        }
        return delivered;
    }

    List<QueuedIntent> due(IntentKind kind) {
        return storage.outbox().due(ESP, kind, Lane.BULK, now, 1_000);
    }

    void settles(List<QueuedIntent> due, Fate fate) throws InterruptedException {
        List<Settled> settled = due.stream().map(one -> new Settled(one, fate)).toList();
        storage.outbox().settle(ESP, new Settlement(settled, List.of(), now));
    }

    /// Asks for an erasure as an officer would, while the work goes on.
    ErasureAnswer asks(String wanted) throws InterruptedException, ExecutionException {
        CompletableFuture<Optional<ErasureAnswer>> asked = new CompletableFuture<>();
        Thread officer = Thread.ofVirtual().start(() -> {
            try {
                asked.complete(desk.erase(wanted, "ticket 7"));
            } catch (InterruptedException | RuntimeException e) {
                asked.completeExceptionally(e);
            }
        });
        while (!asked.isDone()) {
            work.run();
        }
        officer.join();
        return asked.get().orElseThrow();
    }

    Certificate erases(String wanted) throws InterruptedException, ExecutionException {
        return desk.certificate(((ErasureAnswer.Erased) asks(wanted)).id()).orElseThrow();
    }

    List<Certificate> certificates() {
        return desk.certificates(0, 100);
    }

    Certificate certificate(String id) {
        return desk.certificate(id).orElseThrow();
    }

    Optional<ProfileId> whoHas(String email) {
        Identifier identifier = new Identifier(Identifier.EMAIL, email);
        try (Snapshot snapshot = storage.look()) {
            return Optional.ofNullable(
                    snapshot.around(List.of(identifier)).identifiers().get(identifier));
        }
    }

    List<String> cases() {
        List<String> kinds = new ArrayList<>();
        storage.figures().exceptions(CasePosition.START, 100).forEach(one -> kinds.add(one.kind()));
        return kinds;
    }

    /// Lets upkeep do what it does now and then.
    void isKeptUp() throws InterruptedException {
        passes(Duration.ofHours(2));
        storage.maintain(now, Duration.ofDays(3_000));
    }

    Storage storage() {
        return storage;
    }

    @Override
    public void close() {
        storage.close();
    }
}
