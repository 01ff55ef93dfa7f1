package io.plumbline.store.erase;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.work.Snapshot;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.store.SqliteStorage;
import io.plumbline.store.Stores;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whenever the process is killed, everybody is there whole or erased whole, and whoever was said to be erased is.
@Tag("crash")
class EraseKillTest {
    private static final int PEOPLE = 60;
    private static final int KILLS = 6;
    private static final Instant LONG_AGO = Town.NOON.minusSeconds(9_999);

    private final Path file = Stores.newFile("erase-kill");
    private final long seed = System.nanoTime();

    @Test
    void nobody_is_ever_erased_by_half() throws Exception {
        Random random = new Random(seed);
        populate();
        for (int kill = 0; kill < KILLS; kill++) {
            List<Integer> told = eraseAndDie(random.nextInt(8), random.nextInt(40));
            assertWhole(told, kill);
        }
        List<String> words = new ArrayList<>();
        try (Town town = new Town(SqliteStorage.open(file), 50)) {
            for (int i = 0; i < PEOPLE; i++) {
                town.erases(Told.email("k" + i));
                words.addAll(List.of(Told.email("k" + i), Told.name("k" + i), Told.phone("k" + i)));
            }
            town.isKeptUp();
            assertThat(town.storage().figures().profiles()).isZero();
            assertThat(town.certificates()).as("seed %d", seed).hasSize(PEOPLE);
        }
        assertThat(FileBytes.found(file, words)).as("seed %d", seed).isEmpty();
    }

    private void populate() throws InterruptedException {
        try (Town town = new Town(SqliteStorage.open(file), 50)) {
            for (int i = 0; i < PEOPLE; i++) {
                town.hears(List.of(
                        Told.account("k" + i, "c" + i, 1, LONG_AGO, LONG_AGO),
                        Told.guestOrder("k" + i, "g" + i, 1, LONG_AGO, LONG_AGO)));
            }
            town.works();
            town.delivers(IntentKind.PUT_CONTACT);
        }
    }

    /// Lets a process erase until it has told of so many, and kills it a moment later.
    private List<Integer> eraseAndDie(int lines, int millis) throws IOException, InterruptedException {
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EraseVictim.class.getName(),
                        file.toString(),
                        String.valueOf(PEOPLE))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Integer> told = new ArrayList<>();
        try (BufferedReader out = victim.inputReader()) {
            assertThat(out.readLine()).isEqualTo("open");
            for (int i = 0; i < lines; i++) {
                told.add(Integer.valueOf(out.readLine()));
            }
            Thread.sleep(millis); // Anywhere within the next erasure, or its overwriting.
            victim.toHandle().destroyForcibly();
            out.lines().map(Integer::valueOf).forEach(told::add);
        }
        victim.waitFor();
        return told;
    }

    private void assertWhole(List<Integer> told, int kill) throws InterruptedException {
        try (Town town = new Town(SqliteStorage.open(file), 50);
                Snapshot snapshot = town.storage().look()) {
            int gone = 0;
            for (int i = 0; i < PEOPLE; i++) {
                boolean known = town.whoHas(Told.email("k" + i)).isPresent();
                int things = snapshot.things(List.of(
                                Told.account("k", "c" + i, 1, LONG_AGO, LONG_AGO)
                                        .record()
                                        .key(),
                                Told.guestOrder("k", "g" + i, 1, LONG_AGO, LONG_AGO)
                                        .record()
                                        .key()))
                        .size();
                assertThat(things)
                        .as("seed %d, kill %d, person %d", seed, kill, i)
                        .isEqualTo(known ? 2 : 0);
                assertThat(known && told.contains(i))
                        .as("seed %d, kill %d, person %d", seed, kill, i)
                        .isFalse();
                gone += known ? 0 : 1;
            }
            assertThat(town.certificates()).as("seed %d, kill %d", seed, kill).hasSize(gone);
            assertThat(town.storage().figures().profiles()).isEqualTo(PEOPLE - gone);
        }
    }
}
