package io.plumbline.store.contract;

import static io.plumbline.store.contract.Sample.NOON;
import static io.plumbline.store.contract.Sample.customer;
import static io.plumbline.store.contract.Sample.email;
import static io.plumbline.store.contract.Sample.goodsThing;
import static io.plumbline.store.contract.Sample.profile;
import static io.plumbline.store.contract.Sample.profileId;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.store.Storage;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.model.identity.ProfileId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

@EveryStore
class LookAgainTest {
    private static final int MANY = 100;

    @AutoClose
    private final Storage storage;

    LookAgainTest(Home home) throws InterruptedException {
        storage = home.open();
        storage.work()
                .commit(new Edit()
                        .person(profile("ada"), customer("ada"))
                        .person(profile("bob"), customer("bob"))
                        .person(profile("eve"), customer("eve"))
                        .changes());
    }

    private List<ProfileId> due(Instant now, int limitMax) {
        try (Snapshot snapshot = storage.work().snapshot()) {
            return snapshot.due(now, limitMax);
        }
    }

    @Test
    void people_are_due_at_their_time_and_those_who_have_waited_longest_come_first() throws Exception {
        storage.work()
                .commit(new Edit()
                        .lookAgain(profileId("ada"), NOON)
                        .lookAgain(profileId("bob"), NOON.minusSeconds(1))
                        .lookAgain(profileId("eve"), NOON.plusSeconds(1))
                        .changes());

        assertThat(due(NOON, MANY)).containsExactly(profileId("bob"), profileId("ada"));
        assertThat(due(NOON, 1)).containsExactly(profileId("bob"));
    }

    @Test
    void a_later_time_replaces_an_earlier_one_and_none_takes_it_back() throws Exception {
        storage.work()
                .commit(new Edit()
                        .lookAgain(profileId("ada"), NOON)
                        .lookAgain(profileId("bob"), NOON)
                        .changes());
        storage.work()
                .commit(new Edit()
                        .lookAgain(profileId("ada"), NOON.plusSeconds(9))
                        .lookNoMore(profileId("bob"))
                        .changes());

        assertThat(due(NOON, MANY)).isEmpty();
        assertThat(due(NOON.plusSeconds(9), MANY)).containsExactly(profileId("ada"));
    }

    @Test
    void nobody_looks_at_people_who_are_gone() throws Exception {
        storage.work().commit(new Edit().lookAgain(profileId("ada"), NOON).changes());
        storage.work()
                .commit(new Edit()
                        .forgotten(customer("ada"))
                        .emptied(profileId("ada"))
                        .changes());

        assertThat(due(NOON, MANY)).isEmpty();
    }

    @Test
    void other_rules_have_everybody_looked_at_again_and_the_same_rules_nobody() throws Exception {
        storage.work().follow("these");
        assertThat(due(NOON, MANY)).containsExactlyInAnyOrder(profileId("ada"), profileId("bob"), profileId("eve"));

        storage.work()
                .commit(new Edit()
                        .lookNoMore(profileId("ada"))
                        .lookNoMore(profileId("bob"))
                        .lookAgain(profileId("eve"), NOON.plusSeconds(9))
                        .changes());
        storage.work().follow("these");
        assertThat(due(NOON, MANY)).isEmpty();

        storage.work().follow("others");
        assertThat(due(NOON, MANY)).hasSize(3);

        storage.work().follow("");
        assertThat(due(NOON.plusSeconds(99), MANY)).isEmpty();
    }

    @Test
    void things_with_goods_are_counted_for_each_person_to_a_limit() throws Exception {
        storage.work()
                .commit(new Edit()
                        .things(
                                goodsThing("o-1", customer("ada"), List.of()),
                                goodsThing("o-2", customer("ada"), List.of()),
                                goodsThing("o-3", customer("ada"), List.of()),
                                goodsThing("o-4", email("bob"), List.of()),
                                Sample.customerThing("eve", 1))
                        .changes());

        try (Snapshot snapshot = storage.work().snapshot()) {
            assertThat(snapshot.countGoods(List.of(customer("ada"), email("bob"), customer("eve")), 2))
                    .isEqualTo(Map.of(customer("ada"), 2, email("bob"), 1));
        }
    }
}
