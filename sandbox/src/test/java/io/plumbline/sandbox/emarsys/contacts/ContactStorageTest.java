package io.plumbline.sandbox.emarsys.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ContactStorageTest {
    private static final long SEED = 20_261_120;

    @Test
    void packed_values_behave_as_a_map_does() {
        Random random = new Random(SEED);
        byte[] packed = PackedValues.NONE;
        Map<Integer, String> expected = new TreeMap<>();
        for (int step = 0; step < 2000; step++) {
            Map<Integer, String> changes = new HashMap<>();
            for (int change = random.nextInt(4); change >= 0; change--) {
                changes.put(random.nextInt(400), random.nextInt(3) == 0 ? "" : "ü".repeat(random.nextInt(90) + 1));
            }
            packed = PackedValues.with(packed, changes);
            expected.putAll(changes);
            expected.values().removeIf(String::isEmpty);
            int field = random.nextInt(400);

            assertThat(PackedValues.get(packed, field))
                    .as("seed %s step %s", SEED, step)
                    .isEqualTo(expected.getOrDefault(field, ""));
        }
        assertThat(PackedValues.all(packed)).as("seed %s", SEED).isEqualTo(expected);
    }

    @Test
    void uids_lead_back_to_their_ids_and_nothing_else_does() {
        for (int id : new int[] {0, 1, 100_000_001, 100_400_000, Integer.MAX_VALUE}) {
            assertThat(Uids.of(id)).matches("[0-9A-Za-z]{10}");
            assertThat(Uids.id(Uids.of(id))).hasValue(id);
        }
        assertThat(Uids.id("")).isEmpty();
        assertThat(Uids.id("0000000001")).isEmpty();
        assertThat(Uids.id("ann@example.com")).isEmpty();
    }

    @Test
    void an_index_follows_every_change() {
        Random random = new Random(SEED);
        ContactBase contacts = new ContactBase(InstantSource.system());
        List<Contact> all = new ArrayList<>();
        for (int step = 0; step < 20_000; step++) {
            Map<Integer, String> values = Map.of(3, "c" + random.nextInt(3000) + "@example.com");
            if (all.isEmpty() || random.nextInt(2) == 0) {
                all.add(contacts.create(values, Origin.API));
            } else if (random.nextInt(10) == 0) {
                contacts.delete(all.remove(random.nextInt(all.size())));
            } else {
                contacts.change(all.get(random.nextInt(all.size())), values, Origin.API);
            }
            String wanted = "c" + random.nextInt(3000) + "@example.com";
            if (step % 50 == 0) {
                assertThat(contacts.find(KeyField.EMAIL, wanted))
                        .as("seed %s step %s", SEED, step)
                        .containsExactlyElementsOf(all.stream()
                                .filter(contact -> contact.value(3).equals(wanted))
                                .sorted((one, other) -> Integer.compare(one.id(), other.id()))
                                .toList());
            }
        }
        assertThat(contacts.counts().total()).isEqualTo(all.size());
    }

    @Test
    void an_index_built_late_knows_the_contacts_there_are() {
        ContactBase contacts = new ContactBase(InstantSource.system());
        Contact ann = contacts.create(Map.of(500, "a1"), Origin.API);
        contacts.create(Map.of(500, "a2"), Origin.API);

        assertThat(contacts.find(new KeyField(500), "a1")).containsExactly(ann);
    }
}
