package io.plumbline.store.erase;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.access.HeldRecord;
import io.plumbline.engine.access.PersonalRecords;
import io.plumbline.model.consent.ConsentAct;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.store.SqliteStorage;
import io.plumbline.store.Stores;
import io.plumbline.store.file.SqliteFile.Durability;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is given out of a person, page by page.
class AccessTest {
    private static final Instant LONG_AGO = Town.NOON.minusSeconds(99_999);
    private static final Identifier ACCOUNT = Identifier.customer(Told.SHOP, "c1");

    private final Town town = new Town(SqliteStorage.open(Stores.newFile("access"), Durability.PROCESS_END), 500);

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void every_order_of_somebody_with_very_many_comes_once_and_in_pages() throws Exception {
        List<Told> orders = new ArrayList<>();
        for (int i = 0; i < 1_234; i++) {
            orders.add(Told.accountOrder("anna", "c1", "o" + i, 1, LONG_AGO));
        }
        town.takes(Told.account("anna", "c1", 1, LONG_AGO, LONG_AGO));
        town.hears(orders);
        town.works();

        List<String> given = new ArrayList<>();
        PersonalRecords records = town.storage().personalRecords();
        List<HeldRecord> page = records.of(ACCOUNT, true, 0, 100);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(100);
            page.forEach(record -> given.add(record.key().id()));
            page = records.of(ACCOUNT, true, page.getLast().number(), 100);
        }

        assertThat(given).hasSize(1_234).doesNotHaveDuplicates();
    }

    @Test
    void a_record_comes_with_its_texts_its_consents_and_what_was_sent() throws Exception {
        town.takes(
                Told.guestOrder("anna", "o1", 1, LONG_AGO, LONG_AGO),
                Told.consent("anna", "n1", ConsentAct.WITHDRAWN, LONG_AGO));
        town.delivers(IntentKind.PUT_CONTACT, IntentKind.RECORD_ORDER);
        PersonalRecords records = town.storage().personalRecords();

        HeldRecord order =
                records.of(new Identifier("shop/order", "o1"), false, 0, 10).getFirst();
        HeldRecord consent = records.of(new Identifier(Identifier.EMAIL, Told.email("anna")), false, 0, 10)
                .getFirst();

        assertThat(order.texts()).hasSize(1);
        assertThat(order.deliveries())
                .extracting(delivery -> delivery.kind() + " " + delivery.state())
                .contains("record-order acknowledged", "trigger-event waiting");
        assertThat(consent.consents()).extracting(HeldRecord.SaidConsent::act).containsExactly("withdrawn");
        ProfileId anna = town.whoHas(Told.email("anna")).orElseThrow();
        assertThat(records.contacts(List.of(anna.toString()))).hasSize(1);
    }

    @Test
    void a_record_in_quarantine_comes_with_the_reason() throws Exception {
        Told unfit = Told.unfit("anna", "u1", LONG_AGO);
        town.takes(unfit);

        HeldRecord held = town.storage()
                .personalRecords()
                .named(List.of(unfit.record().key()))
                .getFirst();

        assertThat(held.problems()).contains("code-unmapped");
        assertThat(held.texts()).hasSize(1);
    }
}
