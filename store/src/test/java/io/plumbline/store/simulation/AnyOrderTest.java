package io.plumbline.store.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.consent.ConsentState;
import io.plumbline.store.memory.MemoryStorage;
import io.plumbline.store.simulation.Esp.Contact;
import io.plumbline.store.simulation.Esp.Fortune;
import io.plumbline.store.simulation.World.Said;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever order records come in, however they are batched, and whatever fails on the way, the end is the same.
class AnyOrderTest {
    private static final int HISTORIES = 400;
    private static final int ORDERS = 3;

    @Test
    void nobody_is_opted_in_against_the_law_and_all_orders_end_alike() throws Exception {
        for (long seed = 1; seed <= HISTORIES; seed++) {
            History history = History.byChance(new Random(seed));
            List<Contact> live = end(history.said(), new Random(seed), true);

            assertThat(live).as("seed %d", seed).hasSize(1);
            if (!history.mayBeMailed()) {
                assertThat(live.getFirst().consent())
                        .as("seed %d: %s", seed, history)
                        .isNotEqualTo(ConsentState.GRANTED);
            }
            for (int order = 0; order < ORDERS; order++) {
                Random random = new Random(seed * 31 + order);
                List<Said> shuffled = new ArrayList<>(history.said());
                Collections.shuffle(shuffled, random);
                assertThat(end(shuffled, random, false))
                        .as("seed %d, order %d: %s", seed, order, history)
                        .isEqualTo(live);
            }
        }
    }

    /// @param oneByOne whether each record is worked on before the next comes in
    private static List<Contact> end(List<Said> arriving, Random random, boolean oneByOne) throws InterruptedException {
        try (World world = new World(new MemoryStorage())) {
            world.entriesMax = 1 + random.nextInt(4);
            world.esp.fortune = delivery -> fortune(random);
            for (Said said : arriving) {
                world.comesIn(said);
                if (oneByOne || random.nextBoolean()) {
                    world.works();
                }
                if (random.nextBoolean()) {
                    world.delivers();
                }
                if (random.nextInt(6) == 0) {
                    world.dies();
                }
            }
            world.settles();
            return world.esp.withAddress(History.ADA.email());
        }
    }

    private static Fortune fortune(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Fortune.BUSY;
            case 1 -> Fortune.ANSWER_LOST;
            case 2 -> Fortune.REQUEST_LOST;
            default -> Fortune.WELL;
        };
    }
}
