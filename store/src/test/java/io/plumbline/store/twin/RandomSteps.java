package io.plumbline.store.twin;

import static io.plumbline.store.contract.Sample.ESP;
import static io.plumbline.store.contract.Sample.NOON;
import static io.plumbline.store.contract.Sample.SHOP;

import io.plumbline.connector.Hint;
import io.plumbline.engine.deliver.Settlement;
import io.plumbline.engine.deliver.Settlement.Fate;
import io.plumbline.engine.deliver.Settlement.Settled;
import io.plumbline.engine.journal.Arrival;
import io.plumbline.engine.receive.StreamProgress;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.SourceRecord;
import io.plumbline.store.contract.Edit;
import io.plumbline.store.contract.Sample;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// Steps that an engine takes in some order. What was read long ago is used again, as a slow thread would.
final class RandomSteps {
    private static final int FATES = 60;

    private final Random random;
    private final RandomChanges changes;
    private final Twins twins;

    RandomSteps(Random random, Twins twins) {
        this.random = random;
        this.changes = new RandomChanges(random);
        this.twins = twins;
    }

    void next() throws InterruptedException {
        switch (random.nextInt(12)) {
            case 0, 1 -> append();
            case 2 -> keep();
            case 3 -> hintsAgain();
            case 4, 5, 6 -> commit();
            case 7 -> readDue();
            case 8 -> twins.both(twin -> twin.storage.outbox().markSending(twin.read));
            case 9, 10 -> settle();
            default -> rarely();
        }
    }

    private void append() throws InterruptedException {
        List<SourceRecord> records = List.of(
                Sample.record(changes.person(), random.nextInt(9)), Sample.record(changes.person(), random.nextInt(9)));
        StreamProgress progress = random.nextBoolean() ? Sample.progress("o" + random.nextInt(99)) : null;
        boolean following = random.nextInt(3) == 0;
        Instant at = changes.moment();
        twins.both(twin ->
                twin.storage.journal().append(new Arrival(records, progress, following ? twin.hints : List.of(), at)));
    }

    private void keep() throws InterruptedException {
        RecordChange change = Twins.any(RecordChange.values(), random);
        Hint hint = new Hint(Sample.customerKey(changes.person()), change, changes.moment(), random.nextInt(9));
        Instant at = changes.moment();
        twins.both(twin -> twin.storage.intake().keep(List.of(hint), at));
    }

    private void hintsAgain() throws InterruptedException {
        Instant until = changes.moment();
        switch (random.nextInt(3)) {
            case 0 -> twins.both(Twin::readHints);
            case 1 -> twins.both(twin -> twin.storage.intake().postpone(twin.hints, until));
            default -> twins.both(twin -> twin.storage.intake().forget(twin.hints));
        }
    }

    /// Sometimes something is settled between the look and the commit.
    private void commit() throws InterruptedException {
        twins.both(twin -> twin.storage.work().snapshot().close());
        if (random.nextInt(3) == 0) {
            settle();
        }
        Edit next = changes.next();
        int entry = random.nextInt(twins.one().journal().size() + 1);
        twins.both(twin -> twin.storage.work().commit(next.upTo(twin.position(entry))));
    }

    private void readDue() throws InterruptedException {
        IntentKind kind = Twins.any(IntentKind.values(), random);
        twins.both(twin -> twin.readDue(kind));
    }

    private void settle() throws InterruptedException {
        List<Fate> fates = Stream.generate(this::fate).limit(FATES).toList();
        Instant at = changes.moment();
        boolean done = random.nextBoolean();
        twins.both(twin -> {
            List<Settled> settled = new ArrayList<>();
            for (int i = 0; i < twin.read.size(); i++) {
                settled.add(new Settled(twin.read.get(i), fates.get(i)));
            }
            twin.storage.outbox().settle(ESP, new Settlement(settled, List.of(), at));
            twin.read = done ? List.of() : twin.read;
        });
    }

    private Fate fate() {
        return switch (random.nextInt(6)) {
            case 0 -> new Fate.Again(changes.moment(), random.nextBoolean());
            case 1 -> new Fate.Dead("code", "explanation");
            case 2 -> new Fate.Doubtful("code");
            default -> new Fate.Acknowledged("r" + random.nextInt(9));
        };
    }

    private void rarely() throws InterruptedException {
        String rules = Twins.any(new String[] {"", "these", "others"}, random);
        switch (random.nextInt(6)) {
            case 5 -> twins.both(twin -> twin.storage.work().follow(rules));
            case 0 -> twins.both(twin -> twin.storage.outbox().doubtUnfinished(ESP, NOON));
            case 1 -> twins.both(twin -> twin.storage.maintain(NOON, Duration.ofSeconds(2)));
            case 2 -> twins.both(twin -> twin.storage.cases().resolve("case-1", SHOP.value()));
            case 3 -> twins.both(twin -> twin.storage.figures().addCalls(Map.of(ESP, 2L)));
            default -> emptyEve(random.nextBoolean() ? "ada" : "eve");
        }
    }

    /// Eve turns out to be somebody else, or nobody.
    private void emptyEve(String heir) throws InterruptedException {
        twins.both(twin -> twin.storage
                .work()
                .commit(new Edit()
                        .forgotten(
                                Sample.customer("eve"), Sample.email("ada"), Sample.email("bob"), Sample.email("eve"))
                        .dropped(RandomChanges.SHARED, Sample.profileId("eve"))
                        .handedOver(Sample.profileId("eve"), Sample.profileId(heir))
                        .changes()));
    }
}
