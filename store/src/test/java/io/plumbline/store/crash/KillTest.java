package io.plumbline.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.engine.journal.JournalEntry;
import io.plumbline.engine.store.Storage;
import io.plumbline.engine.store.StoreException;
import io.plumbline.engine.view.StoredFigures.DestinationFigures;
import io.plumbline.engine.work.Held;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.store.SqliteStorage;
import io.plumbline.store.Stores;
import io.plumbline.store.contract.Sample;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("crash")
class KillTest {
    private static final int KILLS = 12;
    private static final int LINES_MAX = 400;
    private static final int ENTRIES_MAX = 1_000_000;

    private final Path file = Stores.newFile("kill");

    @Test
    void nothing_acknowledged_is_missing_and_nothing_is_half_there_after_any_number_of_kills() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Set<String> acknowledged = new HashSet<>();
        for (int life = 0; life < KILLS; life++) {
            acknowledged.addAll(liveAndDie("life-" + life, random.nextInt(LINES_MAX)));
            try (Storage storage = SqliteStorage.open(file)) {
                assertThat(inJournal(storage))
                        .as("seed %d, life %d", seed, life)
                        .containsAll(acknowledged);
                assertWhole(storage, "seed " + seed + ", life " + life);
            }
        }
        assertThat(acknowledged).isNotEmpty();
    }

    /// Lets a process work until it has acknowledged so many appends, and kills it.
    private List<String> liveAndDie(String life, int lines) throws IOException, InterruptedException {
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        file.toString(),
                        life)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader told = victim.inputReader()) {
            assertThat(told.readLine()).isEqualTo("open");
            assertThatThrownBy(() -> SqliteStorage.open(file)).isInstanceOf(StoreException.class);
            for (int i = 0; i < lines; i++) {
                acknowledged.add(told.readLine());
            }
            victim.toHandle().destroyForcibly(); // Unlike the process's own method, leaves its last words readable.
            told.lines().forEach(acknowledged::add); // Told before it died, read after.
        }
        victim.waitFor();
        return acknowledged;
    }

    private static Set<String> inJournal(Storage storage) {
        Set<String> ids = new HashSet<>();
        storage.journal()
                .read(0, ENTRIES_MAX)
                .forEach(entry -> ids.add(entry.record().key().id()));
        return ids;
    }

    /// What was worked on is there with all that follows from it; what was not has left no trace.
    private static void assertWhole(Storage storage, String where) {
        long worked = storage.journal().workedPosition();
        Map<Boolean, List<String>> ids = new HashMap<>(Map.of(true, new ArrayList<>(), false, new ArrayList<>()));
        for (JournalEntry entry : storage.journal().read(0, ENTRIES_MAX)) {
            ids.getOrDefault(entry.position() <= worked, List.of())
                    .add(entry.record().key().id());
        }
        List<String> done = ids.getOrDefault(true, List.of());
        List<String> open = ids.getOrDefault(false, List.of());
        try (Snapshot snapshot = storage.work().snapshot()) {
            assertThat(snapshot.things(done.stream().map(Sample::customerKey).toList()))
                    .as(where)
                    .hasSameSizeAs(done);
            assertThat(snapshot.things(open.stream().map(Sample::customerKey).toList()))
                    .as(where)
                    .isEmpty();
            assertThat(snapshot.around(done.stream().map(Sample::email).toList())
                            .identifiers())
                    .as(where)
                    .hasSize(done.size() * 3); // The customer, the address, and the id of the profile itself.
            assertDelivered(storage, snapshot, done, where);
        }
        assertThat(storage.figures().journalBacklog()).as(where).isEqualTo(open.size());
        assertThat(storage.figures().profiles()).as(where).isEqualTo(done.size());
    }

    private static void assertDelivered(Storage storage, Snapshot snapshot, List<String> done, String where) {
        List<String> contacts =
                done.stream().map(id -> Sample.profileId(id).toString()).toList();
        Map<String, Held> held = snapshot.held(Sample.ESP, IntentKind.PUT_CONTACT, contacts);
        long acknowledged = held.values().stream().filter(Held::isAcknowledged).count();
        long queued = held.values().stream().filter(Held::isQueued).count();
        DestinationFigures figures = storage.figures().destination(Sample.ESP);

        assertThat(acknowledged + queued).as(where).isEqualTo(done.size());
        assertThat(figures.acknowledged()).as(where).isEqualTo(acknowledged);
        assertThat(figures.backlog()).as(where).isEqualTo(queued);
    }
}
