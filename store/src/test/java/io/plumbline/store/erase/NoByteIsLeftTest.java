package io.plumbline.store.erase;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.consent.ConsentAct;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.store.SqliteStorage;
import io.plumbline.store.Stores;
import io.plumbline.store.file.SqliteFile.Durability;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;

/// After an erasure no byte of the person is anywhere in the store, whatever was known, and none comes back with what
/// arrives late.
class NoByteIsLeftTest {
    private static final int PEOPLE = 60;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @RepeatedTest(6)
    void of_those_who_were_erased_no_byte_is_left_and_none_comes_back() throws Exception {
        Path file = Stores.newFile("bytes");
        List<Told> all = everythingSaid();
        List<String> erased = List.of("p3", "p17", "p41");
        try (Town town = new Town(SqliteStorage.open(file, Durability.PROCESS_END), 1 + random.nextInt(40))) {
            int known = all.size() / 2 + random.nextInt(all.size() / 2);
            lives(town, all.subList(0, known));
            for (String person : erased) {
                town.erases(Told.email(person));
            }
            town.isKeptUp();
            assertNothingOf(erased, file, "after the erasure");
            List<Told> late = new ArrayList<>(all);
            Collections.shuffle(late, random);
            lives(town, late);
            town.isKeptUp();
            assertNothingOf(erased, file, "after late records");
            assertThat(town.storage().figures().journalBacklog())
                    .as("seed %d", seed)
                    .isZero();
            town.takes(Told.account("p3", "new", 1, town.now(), town.now()));
            assertThat(town.whoHas(Told.email("p3"))).as("seed %d", seed).isPresent();
            assertThat(town.whoHas(Told.email("p4"))).as("seed %d", seed).isPresent();
        }
    }

    private void assertNothingOf(List<String> erased, Path file, String when) throws Exception {
        List<String> words = new ArrayList<>();
        erased.forEach(person -> words.addAll(List.of(Told.email(person), Told.name(person), Told.phone(person))));
        assertThat(FileBytes.found(file, words)).as("seed %d, %s", seed, when).isEmpty();
        List<String> others = IntStream.range(0, PEOPLE)
                .mapToObj(person -> "p" + person)
                .filter(person -> !erased.contains(person))
                .map(Told::email)
                .toList();
        assertThat(FileBytes.found(file, others))
                .as("seed %d, %s: whoever was not erased", seed, when)
                .isNotEmpty();
    }

    /// Takes everything in, in pieces, while deliveries go on.
    private void lives(Town town, List<Told> said) throws InterruptedException {
        int done = 0;
        while (done < said.size()) {
            int next = Math.min(said.size(), done + 1 + random.nextInt(30));
            town.hears(said.subList(done, next));
            town.works();
            if (random.nextBoolean()) {
                town.delivers(IntentKind.PUT_CONTACT, IntentKind.RECORD_ORDER);
            }
            done = next;
        }
    }

    private List<Told> everythingSaid() {
        List<Told> said = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            String person = "p" + i;
            for (int version = 1; version <= 1 + random.nextInt(3); version++) {
                said.add(Told.account(person, "c" + i, version, moment(), moment()));
                said.add(Told.guestOrder(person, "g" + i, version, moment(), moment()));
                said.add(Told.accountOrder(person, "c" + i, "o" + i, version, moment()));
            }
            if (random.nextBoolean()) {
                said.add(Told.consent(person, "n" + i, ConsentAct.WITHDRAWN, moment()));
                said.add(Told.unfit(person, "u" + i, moment()));
            }
        }
        Collections.shuffle(said, random);
        return said;
    }

    private Instant moment() {
        return Town.NOON.minus(Duration.ofMinutes(1 + random.nextInt(500_000)));
    }
}
