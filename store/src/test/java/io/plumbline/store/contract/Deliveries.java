package io.plumbline.store.contract;

import static io.plumbline.store.contract.Sample.ESP;
import static io.plumbline.store.contract.Sample.NOON;

import io.plumbline.engine.deliver.QueuedIntent;
import io.plumbline.engine.deliver.Settlement;
import io.plumbline.engine.deliver.Settlement.Fate;
import io.plumbline.engine.deliver.Settlement.Settled;
import io.plumbline.engine.store.Storage;
import io.plumbline.engine.work.Changes.Addressed;
import io.plumbline.engine.work.Held;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What a dispatcher does with one destination.
record Deliveries(Storage storage) {
    private static final int MAX = 100;

    /// Queues intents as a batch does: it looks, decides and commits.
    void queue(Addressed... intents) throws InterruptedException {
        storage.work().snapshot().close();
        storage.work().commit(new Edit().intents(intents).changes());
    }

    List<QueuedIntent> due(IntentKind kind) {
        return storage.outbox().due(ESP, kind, Lane.BULK, NOON.plusSeconds(1), MAX);
    }

    void settle(QueuedIntent intent, Fate fate) throws InterruptedException {
        settle(List.of(intent), fate, NOON.plusSeconds(2));
    }

    void settle(List<QueuedIntent> intents, Fate fate, Instant at) throws InterruptedException {
        List<Settled> settled =
                intents.stream().map(intent -> new Settled(intent, fate)).toList();
        storage.outbox().settle(ESP, new Settlement(settled, List.of(), at));
    }

    /// Acknowledges everything of a kind that is due.
    void acknowledge(IntentKind kind) throws InterruptedException {
        settle(due(kind), new Fate.Acknowledged("remote-1"), NOON.plusSeconds(2));
    }

    Map<String, Held> held(IntentKind kind, String... things) {
        try (Snapshot snapshot = storage.work().snapshot()) {
            return snapshot.held(ESP, kind, List.of(things));
        }
    }
}
