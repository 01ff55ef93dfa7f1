package io.plumbline.store.contract;

import static io.plumbline.store.contract.Sample.NOON;
import static io.plumbline.store.contract.Sample.SHOP;
import static io.plumbline.store.contract.Sample.customer;
import static io.plumbline.store.contract.Sample.customerKey;
import static io.plumbline.store.contract.Sample.customerThing;
import static io.plumbline.store.contract.Sample.email;
import static io.plumbline.store.contract.Sample.goodsThing;
import static io.plumbline.store.contract.Sample.profile;
import static io.plumbline.store.contract.Sample.profileId;
import static io.plumbline.store.contract.Sample.quarantined;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.store.Storage;
import io.plumbline.engine.view.QuarantineView;
import io.plumbline.engine.work.Neighbourhood;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.engine.work.Thing;
import io.plumbline.model.identity.Carriers;
import io.plumbline.model.identity.ClaimCount;
import io.plumbline.model.identity.Hindrance;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

@EveryStore
class WorkTest {
    @AutoClose
    private final Storage storage;

    WorkTest(Home home) {
        storage = home.open();
    }

    @Test
    void things_are_read_back_as_they_were_written_and_unknown_ones_are_absent() throws Exception {
        Thing ada = customerThing("ada", 3);
        Thing gone = new Thing(customerKey("bob"), 4, NOON, RecordChange.DELETED, null, List.of(), List.of());
        storage.work().commit(new Edit().things(ada, gone).changes());

        try (Snapshot snapshot = storage.work().snapshot()) {
            assertThat(snapshot.things(List.of(ada.key(), gone.key(), customerKey("eve"))))
                    .isEqualTo(Map.of(ada.key(), ada, gone.key(), gone));
        }
    }

    @Test
    void an_older_state_never_replaces_a_newer_one() throws Exception {
        Thing newer = customerThing("ada", 3);
        Thing same = new Thing(newer.key(), 3, NOON.minusMillis(1), RecordChange.DELETED, null, List.of(), List.of());
        storage.work().commit(new Edit().things(newer).changes());
        storage.work().commit(new Edit().things(customerThing("ada", 2)).changes());
        storage.work().commit(new Edit().things(same).changes());

        assertThat(thing(newer.key())).isEqualTo(newer);
    }

    @Test
    void a_snapshot_does_not_see_what_is_committed_after_it() throws Exception {
        storage.work().commit(new Edit().things(customerThing("ada", 1)).changes());
        try (Snapshot snapshot = storage.work().snapshot()) {
            storage.work().commit(new Edit().things(customerThing("ada", 2)).changes());

            assertThat(snapshot.things(List.of(customerKey("ada"))).values())
                    .extracting(Thing::version)
                    .containsExactly(1L);
        }
    }

    @Test
    void around_an_identifier_are_all_identifiers_of_its_profile_and_all_that_speaks_of_that_person() throws Exception {
        Thing account = customerThing("ada", 1);
        Thing guest = goodsThing("o-1", email("ada"), customerThing("x", 1).personal());
        Thing order = goodsThing("o-2", customer("ada"), List.of());
        storage.work()
                .commit(new Edit()
                        .things(account, guest, order, customerThing("bob", 1))
                        .person(profile("ada"), customer("ada"), email("ada"))
                        .person(profile("bob"), customer("bob"), email("bob"))
                        .changes());

        try (Snapshot snapshot = storage.work().snapshot()) {
            Neighbourhood around = snapshot.around(List.of(email("ada"), email("nobody")));
            assertThat(around.identifiers())
                    .isEqualTo(Map.of(
                            customer("ada"), profileId("ada"),
                            email("ada"), profileId("ada"),
                            ownId("ada"), profileId("ada")));
            assertThat(around.speaking()).containsExactlyInAnyOrder(account, guest);
            assertThat(snapshot.goodsOf(List.of(customer("ada"), email("ada"))))
                    .containsExactlyInAnyOrder(guest, order);
        }
    }

    @Test
    void a_profile_is_found_by_its_own_id_though_that_is_stored_nowhere_else() throws Exception {
        storage.work().commit(new Edit().person(profile("ada"), customer("ada")).changes());

        try (Snapshot snapshot = storage.work().snapshot()) {
            assertThat(snapshot.around(List.of(ownId("ada"))).identifiers())
                    .containsOnlyKeys(customer("ada"), ownId("ada"));
        }
    }

    private static Identifier ownId(String name) {
        return Identifier.contact(profileId(name).toString());
    }

    @Test
    void what_speaks_of_an_identifier_is_found_before_the_identifier_points_to_anybody() throws Exception {
        Thing guest = goodsThing("o-1", email("ada"), customerThing("x", 1).personal());
        storage.work().commit(new Edit().things(guest).changes());

        try (Snapshot snapshot = storage.work().snapshot()) {
            assertThat(snapshot.around(List.of(email("ada"))).speaking()).containsExactly(guest);
        }
    }

    @Test
    void identifiers_move_and_are_forgotten_and_emptied_profiles_go() throws Exception {
        storage.work()
                .commit(new Edit()
                        .person(profile("ada"), customer("ada"), email("ada"), email("old"))
                        .person(profile("bob"), customer("bob"))
                        .changes());
        assertThat(storage.figures().profiles()).isEqualTo(2);

        storage.work()
                .commit(new Edit()
                        .person(profile("ada"), customer("bob"))
                        .forgotten(email("old"))
                        .emptied(profileId("bob"))
                        .changes());

        try (Snapshot snapshot = storage.work().snapshot()) {
            assertThat(snapshot.around(List.of(customer("bob"), email("old"))).identifiers())
                    .containsOnlyKeys(customer("ada"), email("ada"), customer("bob"), ownId("ada"));
        }
        assertThat(storage.figures().profiles()).isEqualTo(1);
    }

    @Test
    void around_somebody_are_those_who_share_an_identifier_although_something_tells_them_apart() throws Exception {
        shares(email("flat"), Hindrance.TOLD_APART);

        try (Snapshot snapshot = storage.work().snapshot()) {
            Neighbourhood around = snapshot.around(List.of(customer("ada")));
            assertThat(around.identifiers()).containsKeys(customer("ada"), customer("bob"));
            assertThat(around.carriers())
                    .isEqualTo(Map.of(
                            email("flat"),
                            new Carriers(Set.of(profileId("ada"), profileId("bob")), Hindrance.TOLD_APART)));
            assertThat(snapshot.around(List.of(email("flat"))).identifiers())
                    .containsKeys(customer("ada"), customer("bob"));
        }
    }

    @Test
    void around_somebody_is_nobody_who_shares_what_joins_too_many() throws Exception {
        shares(email("till"), Hindrance.JOINS_TOO_MANY);
        storage.work()
                .commit(new Edit().crowded(email("till"), new ClaimCount(6, 7)).changes());

        try (Snapshot snapshot = storage.work().snapshot()) {
            assertThat(snapshot.around(List.of(customer("ada"))).identifiers())
                    .containsOnlyKeys(customer("ada"), ownId("ada"));
            assertThat(snapshot.crowded(List.of(email("till"), email("ada"))))
                    .isEqualTo(Map.of(email("till"), new ClaimCount(6, 7)));
            assertThat(snapshot.carriers(email("till"), 9))
                    .containsExactlyInAnyOrder(profileId("ada"), profileId("bob"));
            assertThat(snapshot.carriers(email("till"), 1)).hasSize(1);
            assertThat(snapshot.carriers(email("ada"), 9)).isEmpty();
        }
        storage.work().commit(new Edit().uncrowded(email("till")).changes());
        try (Snapshot snapshot = storage.work().snapshot()) {
            assertThat(snapshot.crowded(List.of(email("till")))).isEmpty();
        }
    }

    @Test
    void ids_of_profiles_that_exist_are_told() throws Exception {
        storage.work().commit(new Edit().person(profile("ada"), customer("ada")).changes());

        try (Snapshot snapshot = storage.work().snapshot()) {
            assertThat(snapshot.existing(Set.of(profileId("ada"), profileId("bob"))))
                    .containsExactly(profileId("ada"));
        }
    }

    private void shares(Identifier identifier, Hindrance why) throws InterruptedException {
        storage.work().commit(new Edit().person(profile("ada"), customer("ada")).changes());
        storage.work()
                .commit(new Edit()
                        .person(profile("bob"), customer("bob"))
                        .carried(identifier, why, profileId("ada"), profileId("bob"))
                        .changes());
    }

    @Test
    void quarantine_holds_one_row_for_each_thing_with_its_newest_version() throws Exception {
        storage.work()
                .commit(new Edit()
                        .quarantined(quarantined("ada", 2), quarantined("bob", 1))
                        .changes());
        storage.work().commit(new Edit().quarantined(quarantined("ada", 3)).changes());
        storage.work().commit(new Edit().quarantined(quarantined("ada", 1)).changes());

        List<QuarantineView> rows = storage.figures().quarantine(SHOP.value(), 0, 10);
        assertThat(rows).extracting(QuarantineView::recordId).containsExactly("bob", "ada");
        assertThat(rows).extracting(QuarantineView::version).containsExactly(1L, 3L);
        assertThat(rows.get(1).problems()).isEqualTo(quarantined("ada", 3).problems());
        assertThat(storage.figures().source(SHOP).quarantined()).isEqualTo(2);
    }

    @Test
    void a_released_thing_leaves_quarantine_and_others_need_no_release() throws Exception {
        storage.work()
                .commit(new Edit()
                        .quarantined(quarantined("ada", 1), quarantined("bob", 1))
                        .changes());
        storage.work()
                .commit(new Edit()
                        .released(customerKey("ada"), customerKey("eve"))
                        .changes());

        assertThat(storage.figures().quarantine("", 0, 10))
                .extracting(QuarantineView::recordId)
                .containsExactly("bob");
        assertThat(storage.figures().source(SHOP).quarantined()).isEqualTo(1);
    }

    private Thing thing(RecordKey key) {
        try (Snapshot snapshot = storage.work().snapshot()) {
            return snapshot.things(List.of(key)).values().iterator().next();
        }
    }
}
