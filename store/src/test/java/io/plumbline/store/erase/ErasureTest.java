package io.plumbline.store.erase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.engine.deliver.QueuedIntent;
import io.plumbline.engine.deliver.Settlement.Fate;
import io.plumbline.engine.erase.Certificate;
import io.plumbline.engine.erase.Certificate.State;
import io.plumbline.engine.erase.Erasure;
import io.plumbline.model.consent.ConsentAct;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.record.RecordChange;
import io.plumbline.store.SqliteStorage;
import io.plumbline.store.Stores;
import io.plumbline.store.file.SqliteFile.Durability;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What becomes of somebody who is erased, and of everybody else.
class ErasureTest {
    private static final Instant LONG_AGO = Town.NOON.minus(Duration.ofDays(30));

    private final Town town = new Town(SqliteStorage.open(Stores.newFile("erase"), Durability.PROCESS_END), 50);

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void somebody_who_is_erased_is_erased_in_the_destination_before_all_else() throws Exception {
        town.takes(anna(1), order(1));
        ProfileId anna = town.whoHas(Told.email("anna")).orElseThrow();

        Certificate certificate = town.erases(Told.email("anna"));

        assertThat(certificate.destinations())
                .extracting(contact -> contact.contact() + " " + contact.state())
                .contains(anna + " WAITING")
                .allMatch(contact -> contact.endsWith(" WAITING"));
        assertThat(town.due(IntentKind.PUT_CONTACT)).isEmpty();
        assertThat(town.due(IntentKind.RECORD_ORDER)).isEmpty();
        assertThat(town.whoHas(Told.email("anna"))).isEmpty();
        town.delivers(IntentKind.ERASE_CONTACT);
        assertThat(town.certificate(certificate.id()).isComplete()).isTrue();
    }

    @Test
    void the_certificate_counts_what_went_and_says_who_must_act() throws Exception {
        town.takes(anna(1), order(1), Told.consent("anna", "n1", ConsentAct.WITHDRAWN, LONG_AGO));
        town.delivers(IntentKind.PUT_CONTACT);

        Certificate certificate = town.erases(Told.email("anna"));

        assertThat(certificate.cleared())
                .extracting(Certificate.Cleared::table)
                .contains("latest_fact", "journal", "profile", "identifier", "consent_event", "ledger");
        assertThat(certificate.byHand())
                .extracting(Certificate.ByHand::connection)
                .containsExactly("shop", "esp");
        assertThat(certificate.origin()).isEqualTo(Erasure.ASKED_HERE);
        assertThat(certificate.reason()).isEqualTo("ticket 7");
        assertThat(certificate.toString()).doesNotContain("anna");
    }

    @Test
    void what_is_on_its_way_just_then_leaves_no_trace_when_it_is_acknowledged() throws Exception {
        town.takes(anna(1));
        List<QueuedIntent> underWay = town.due(IntentKind.PUT_CONTACT);

        town.erases(Told.email("anna"));
        town.settles(underWay, new Fate.Acknowledged("remote"));

        assertThat(town.due(IntentKind.ERASE_CONTACT)).hasSize(1);
        try (var snapshot = town.storage().look()) {
            String contact = underWay.getFirst().intent().thing();
            assertThat(snapshot.held(Town.ESP, IntentKind.PUT_CONTACT, List.of(contact)))
                    .isEmpty();
        }
    }

    @Test
    void asking_twice_gives_the_same_certificate() throws Exception {
        town.takes(anna(1));

        Certificate first = town.erases(Told.email("anna"));
        Certificate second = town.erases(Told.email("anna").toUpperCase(Locale.ROOT));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(town.certificates()).hasSize(1);
    }

    @Test
    void asking_again_has_a_destination_try_again_that_refused() throws Exception {
        town.takes(anna(1));
        Certificate certificate = town.erases(Told.email("anna"));
        town.settles(town.due(IntentKind.ERASE_CONTACT), new Fate.Dead("no-permission", "It may not"));
        assertThat(town.certificate(certificate.id()).destinations())
                .extracting(Certificate.ErasedContact::state)
                .containsExactly(State.REFUSED);

        town.erases(Told.email("anna"));

        assertThat(town.delivers(IntentKind.ERASE_CONTACT)).isEqualTo(1);
        assertThat(town.certificate(certificate.id()).isComplete()).isTrue();
    }

    @Test
    void of_somebody_unknown_nothing_was_held_and_the_past_is_blocked_all_the_same() throws Exception {
        Certificate certificate = town.erases(Told.email("anna"));
        assertThat(certificate.cleared()).isEmpty();
        assertThat(certificate.isComplete()).isTrue();

        town.takes(anna(1), order(1));

        assertThat(town.whoHas(Told.email("anna"))).isEmpty();
        assertThat(town.cases()).containsExactly("erased-still-told");
    }

    @Test
    void whoever_comes_back_is_somebody_new_with_nothing_of_the_old() throws Exception {
        town.takes(anna(1), order(1), Told.consent("anna", "n1", ConsentAct.WITHDRAWN, LONG_AGO));
        ProfileId old = town.whoHas(Told.email("anna")).orElseThrow();
        town.erases(Told.email("anna"));
        town.delivers(IntentKind.ERASE_CONTACT);
        town.passes(Duration.ofDays(1));

        town.takes(Told.account("anna", "c2", 1, town.now(), town.now()), anna(2), order(2));

        assertThat(town.whoHas(Told.email("anna"))).isPresent().get().isNotEqualTo(old);
        assertThat(town.due(IntentKind.PUT_CONTACT)).hasSize(1);
        assertThat(town.due(IntentKind.PUT_CONTACT).getFirst().intent().body().toString())
                .doesNotContain("withdrawn");
        assertThat(town.due(IntentKind.RECORD_ORDER)).isEmpty();
        Certificate again = town.erases(Told.email("anna"));
        assertThat(town.certificates()).hasSize(2);
        assertThat(again.destinations()).hasSize(1);
    }

    @Test
    void an_order_of_before_that_changes_afterwards_stays_one_of_before() throws Exception {
        town.erases(Told.email("anna"));
        town.passes(Duration.ofDays(1));

        town.takes(Told.guestOrder("anna", "o9", 4, town.now(), LONG_AGO));

        assertThat(town.whoHas(Told.email("anna"))).isEmpty();
        assertThat(town.storage().journal().read(0, 10)).isEmpty();
        assertThat(town.storage().figures().journalBacklog()).isZero();
    }

    @Test
    void an_account_that_its_source_erased_erases_its_person() throws Exception {
        town.takes(anna(1), order(1));

        town.takes(Told.gone("customer", "c1", 2, town.now(), RecordChange.ERASED));

        assertThat(town.whoHas(Told.email("anna"))).isEmpty();
        assertThat(town.cases()).containsExactly("person-erased");
        Certificate certificate = town.certificates().getFirst();
        assertThat(certificate.origin()).isEqualTo("shop");
        assertThat(certificate.byHand())
                .extracting(Certificate.ByHand::connection)
                .containsExactly("esp");
        town.takes(Told.gone("customer", "c1", 2, town.now().plusSeconds(1), RecordChange.ERASED));
        assertThat(town.certificates()).hasSize(1);
    }

    @Test
    void an_erased_order_of_somebody_known_otherwise_takes_only_itself_away() throws Exception {
        town.takes(anna(1), order(1));

        town.takes(Told.gone("order", "o1", 2, town.now(), RecordChange.ERASED));
        town.takes(order(3));

        assertThat(town.whoHas(Told.email("anna"))).isPresent();
        assertThat(town.due(IntentKind.ERASE_CONTACT)).isEmpty();
        assertThat(town.due(IntentKind.RECORD_ORDER)).isEmpty();
    }

    @Test
    void a_request_that_stands_in_a_record_does_the_same() throws Exception {
        town.takes(anna(1), order(1));

        town.takes(Told.request("anna", "r1", town.now()));

        assertThat(town.whoHas(Told.email("anna"))).isEmpty();
        assertThat(town.due(IntentKind.ERASE_CONTACT)).isNotEmpty();
        assertThat(town.storage().journal().read(0, 10)).isEmpty();
    }

    @Test
    void a_request_that_is_read_again_leaves_whoever_came_back_alone() throws Exception {
        town.takes(anna(1), Told.request("anna", "r1", town.now()));
        town.passes(Duration.ofDays(1));
        town.takes(Told.account("anna", "c2", 1, town.now(), town.now()));
        ProfileId back = town.whoHas(Told.email("anna")).orElseThrow();

        town.takes(Told.request("anna", "r1", Town.NOON));

        assertThat(town.whoHas(Told.email("anna"))).contains(back);
        assertThat(town.certificates()).hasSize(1);
    }

    @Test
    void who_signed_up_anew_before_we_heard_of_the_erasure_is_somebody_new() throws Exception {
        Instant erased = Town.NOON.minusSeconds(600);
        Instant later = Town.NOON.minusSeconds(60);
        town.takes(anna(1), Told.account("anna", "c2", 1, later, later));
        ProfileId old = town.whoHas(Told.email("anna")).orElseThrow();

        town.takes(Told.gone("customer", "c1", 2, erased, RecordChange.ERASED));

        assertThat(town.whoHas(Told.email("anna"))).isPresent().get().isNotEqualTo(old);
        assertThat(town.due(IntentKind.PUT_CONTACT)).hasSize(1);
        assertThat(town.storage().figures().journalBacklog()).isZero();
    }

    @Test
    void neighbours_are_left_as_they_are() throws Exception {
        town.takes(anna(1), Told.account("bert", "c7", 1, LONG_AGO, LONG_AGO));
        ProfileId bert = town.whoHas(Told.email("bert")).orElseThrow();

        town.erases(Told.email("anna"));

        assertThat(town.whoHas(Told.email("bert"))).contains(bert);
        assertThat(town.due(IntentKind.PUT_CONTACT)).hasSize(1);
        assertThat(town.storage().figures().profiles()).isEqualTo(1);
    }

    @Test
    void a_reason_with_an_address_is_refused() {
        assertThatThrownBy(() -> town.asks("nobody in particular")).hasMessageContaining("neither");
    }

    private static Told anna(long version) {
        return Told.account("anna", "c1", version, LONG_AGO.plusSeconds(version), LONG_AGO);
    }

    private static Told order(long version) {
        return Told.guestOrder("anna", "o1", version, LONG_AGO.plusSeconds(version), LONG_AGO);
    }
}
