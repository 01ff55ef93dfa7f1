package io.plumbline.store.twin;

import static io.plumbline.store.contract.Sample.ESP;
import static io.plumbline.store.contract.Sample.NOON;
import static io.plumbline.store.contract.Sample.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.journal.JournalEntry;
import io.plumbline.engine.store.Storage;
import io.plumbline.engine.view.CasePosition;
import io.plumbline.engine.view.DeadLetterView;
import io.plumbline.engine.view.StoredFigures.DestinationFigures;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import io.plumbline.store.SqliteStorage;
import io.plumbline.store.Stores;
import io.plumbline.store.contract.Sample;
import io.plumbline.store.file.SqliteFile.Durability;
import io.plumbline.store.memory.MemoryStorage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class TwinTest {
    private static final int STEPS = 400;
    private static final int MAX = 100;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void two_stores_that_are_told_the_same_tell_the_same(long seed) throws Exception {
        Storage sqlite = SqliteStorage.open(Stores.newFile("twin"), Durability.PROCESS_END);
        try (Twins twins = Twins.of(new MemoryStorage(), sqlite)) {
            RandomSteps steps = new RandomSteps(new Random(seed), twins);
            for (int step = 0; step < STEPS; step++) {
                steps.next();
                assertSame(told(twins.one().storage), told(twins.other().storage), "seed " + seed + ", step " + step);
            }
        }
    }

    private static void assertSame(List<Object> expected, List<Object> told, String where) {
        for (int i = 0; i < expected.size(); i++) {
            assertThat(told.get(i)).as("%s, answer %d", where, i).isEqualTo(expected.get(i));
        }
    }

    /// All that a store tells.
    private static List<Object> told(Storage storage) {
        List<Object> told = new ArrayList<>();
        told.add(storage.journal().read(0, MAX).stream()
                .map(JournalEntry::record)
                .toList());
        told.add(storage.figures().journalBacklog());
        told.add(storage.figures().profiles());
        told.add(storage.figures().source(SHOP));
        told.add(storage.intake().progress(SHOP, "customers"));
        told.add(storage.intake().due(SHOP, NOON.plusSeconds(60), MAX).stream()
                .map(hint -> List.of(hint.hint(), hint.attempts()))
                .collect(Collectors.toSet()));
        told.add(storage.figures().quarantine("", 0, MAX).stream()
                .map(row -> List.of(row.recordId(), row.version(), row.since()))
                .toList());
        told.add(new HashSet<>(storage.figures().exceptions(CasePosition.START, MAX)));
        told.addAll(queue(storage));
        told.addAll(state(storage));
        return told;
    }

    private static List<Object> queue(Storage storage) {
        List<Object> told = new ArrayList<>();
        for (IntentKind kind : IntentKind.values()) {
            told.add(storage.outbox().due(ESP, kind, Lane.BULK, NOON.plusMillis(500), MAX).stream()
                    .map(queued -> List.of(queued.intent(), queued.hash(), queued.attempts(), queued.since()))
                    .toList());
        }
        told.add(storage.outbox().nextDue(ESP, Lane.PROFILE));
        told.add(figures(storage.figures().destination(ESP)));
        told.add(storage.figures().deadLetters("", 0, MAX).stream()
                .map(TwinTest::withoutExplanation)
                .toList());
        return told;
    }

    /// Percentiles differ within the width of a bucket, and explanations of doubts in their words.
    private static Object figures(DestinationFigures figures) {
        return List.of(
                figures.backlog(),
                figures.held(),
                figures.acknowledged(),
                figures.refused(),
                figures.inDoubt(),
                figures.apiCalls(),
                figures.lag().count(),
                figures.lag().maxMillis(),
                figures.oldestWaiting(),
                figures.lastSuccess(),
                figures.kinds());
    }

    private static Object withoutExplanation(DeadLetterView letter) {
        return List.of(letter.thing(), letter.code(), letter.inDoubt(), letter.attempts(), letter.since());
    }

    private static List<Object> state(Storage storage) {
        List<Object> told = new ArrayList<>();
        try (Snapshot snapshot = storage.work().snapshot()) {
            told.add(snapshot.things(
                    List.of(Sample.customerKey("ada"), Sample.customerKey("bob"), Sample.customerKey("eve"))));
            told.add(snapshot.crowded(List.of(RandomChanges.SHARED)));
            told.add(snapshot.around(List.of(RandomChanges.SHARED)).identifiers());
            for (String person : List.of("ada", "bob", "eve")) {
                told.add(snapshot.around(List.of(Sample.email(person))).carriers());
                told.add(snapshot.around(List.of(Sample.email(person))).identifiers());
                told.add(Set.copyOf(
                        snapshot.around(List.of(Sample.customer(person))).speaking()));
                told.add(Set.copyOf(snapshot.goodsOf(List.of(Sample.customer(person)))));
                told.add(snapshot.held(
                        ESP,
                        IntentKind.PUT_CONTACT,
                        List.of(Sample.profileId(person).toString())));
            }
            told.add(Set.copyOf(snapshot.due(NOON, MAX)));
            told.add(snapshot.countGoods(List.of(Sample.customer("ada"), Sample.customer("bob")), 2));
            told.add(held(snapshot, IntentKind.TRIGGER_EVENT));
            told.add(held(snapshot, IntentKind.RECORD_ORDER));
        }
        return told;
    }

    private static Object held(Snapshot snapshot, IntentKind kind) {
        Function<Integer, String> name = n -> kind.word() + n;
        return snapshot.held(ESP, kind, List.of(name.apply(0), name.apply(1), name.apply(2)));
    }
}
