package io.plumbline.connectors.commercetools.sandboxed;

import static io.plumbline.connectors.commercetools.sandboxed.ConsentDesk.MONDAY;
import static io.plumbline.connectors.commercetools.sandboxed.ConsentDesk.NO;
import static io.plumbline.connectors.commercetools.sandboxed.ConsentDesk.WEDNESDAY;
import static io.plumbline.connectors.commercetools.sandboxed.ConsentDesk.YES;
import static io.plumbline.connectors.commercetools.sandboxed.ConsentTypes.LEGACY;
import static io.plumbline.connectors.commercetools.sandboxed.ConsentTypes.LOYALTY;
import static io.plumbline.connectors.commercetools.sandboxed.ConsentTypes.OWN;
import static io.plumbline.connectors.commercetools.sandboxed.ConsentTypes.TYPED;
import static io.plumbline.connectors.commercetools.sandboxed.ConsentTypes.custom;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.consent.ConsentChange;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.delivery.Outcome;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteConsentTest {
    private static final String WRITTEN_AT = "2026-01-06T10:00:00.123Z";

    private ConsentDesk desk;

    @BeforeEach
    void open() throws InterruptedException {
        desk = ConsentDesk.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void value_time_and_source_are_written_together_and_other_fields_stay() throws InterruptedException {
        String id = desk.customer(custom(TYPED, "\"emailOptIn\":true,\"emailOptInChangedAt\":\"" + MONDAY + "\""));

        acknowledged(NO, id);

        assertThat(desk.fields(id)).hasToString("""
                {"emailOptIn":false,"emailOptInChangedAt":"%s","emailOptInSource":"plumbline"}""".formatted(WRITTEN_AT));
        assertThat(desk.api().get("/messages").path("results").valueStream())
                .extracting(message -> message.path("resourceVersion").asLong())
                .as("one change after the creation")
                .containsOnly(1L, desk.version(id));
    }

    @Test
    void an_opt_in_is_written_with_the_source_of_its_evidence() throws InterruptedException {
        String id = desk.customer(custom(TYPED, ""));

        acknowledged(YES, id);

        assertThat(desk.fields(id).path("emailOptIn").asBoolean()).isTrue();
        assertThat(desk.fields(id).path("emailOptInSource").asString()).isEqualTo("preference centre");
    }

    @Test
    void a_customer_without_any_type_is_given_one() throws InterruptedException {
        String id = desk.customer("");

        acknowledged(NO, id);

        assertThat(desk.fields(id).path("emailOptIn").isBoolean()).isTrue();
        assertThat(desk.fields(id).path("emailOptInChangedAt").asString()).isEqualTo(WRITTEN_AT);
    }

    @Test
    void the_older_form_is_written_in_its_words() throws InterruptedException {
        String id = desk.customer(custom(LEGACY, "\"newsletter\":\"YES\",\"newsletterDate\":\"" + MONDAY + "\""));

        acknowledged(NO, id);

        assertThat(desk.fields(id)).hasToString("""
                {"newsletter":"no","newsletterDate":"%s"}""".formatted(WRITTEN_AT));
    }

    @Test
    void a_merchants_own_type_is_written_to_and_keeps_its_values() throws InterruptedException {
        String id = desk.customer(custom(OWN, "\"points\":7"));

        acknowledged(NO, id);

        assertThat(desk.fields(id)).hasToString("""
                {"points":7,"emailOptIn":false,"emailOptInChangedAt":"%s"}""".formatted(WRITTEN_AT));
    }

    @Test
    void a_type_without_the_fields_is_never_replaced() throws InterruptedException {
        String loyal = desk.customer(custom(LOYALTY, "\"points\":7"));
        String other = desk.customer("");

        assertThat(desk.tell(NO, loyal, other))
                .satisfiesExactly(
                        outcome -> assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
                            assertThat(refused.code()).isEqualTo("commercetools/consent-field-missing");
                            assertThat(refused.explanation()).contains("emailOptIn");
                        }),
                        outcome -> assertThat(outcome).isEqualTo(new Outcome.Acknowledged(other)));
        assertThat(desk.fields(loyal)).hasToString("{\"points\":7}");
    }

    @ParameterizedTest
    @CsvSource({
        // stored value, stored time, told, whether it is written
        "true, 2026-01-05T10:00:00.000Z, no, true",
        "true, 2026-01-07T10:00:00.000Z, no, false",
        "true, 2026-01-06T10:00:00.123Z, no, true",
        "true, , no, true",
        "false, 2026-01-05T10:00:00.000Z, yes, true",
        "false, 2026-01-07T10:00:00.000Z, yes, false",
        "false, 2026-01-06T10:00:00.123Z, yes, false",
        "false, , yes, false",
        "false, 2026-01-05T10:00:00.000Z, no, false",
        "true, , yes, false",
    })
    void only_what_differs_and_is_newer_is_written(String value, String time, String told, boolean written)
            throws InterruptedException {
        String at = time == null ? "" : ",\"emailOptInChangedAt\":\"" + time + "\"";
        String id = desk.customer(custom(TYPED, "\"emailOptIn\":" + value + at));

        acknowledged(told.equals("no") ? NO : YES, id);

        assertThat(desk.version(id) > 1).isEqualTo(written);
    }

    @Test
    void a_word_of_the_shop_between_reading_and_writing_wins_if_it_is_newer() throws InterruptedException {
        String id = desk.customer(custom(TYPED, "\"emailOptIn\":true,\"emailOptInChangedAt\":\"" + MONDAY + "\""));
        onceBeforeWriting(() -> desk.set(id, "emailOptInChangedAt", "\"" + WEDNESDAY + "\""));

        acknowledged(NO, id);

        assertThat(desk.fields(id).path("emailOptIn").asBoolean()).isTrue();
    }

    @Test
    void any_other_change_in_between_is_read_and_kept() throws InterruptedException {
        String id = desk.customer(custom(TYPED, "\"emailOptIn\":true"));
        onceBeforeWriting(() -> desk.shop().rename(id, "Zoë"));

        acknowledged(NO, id);

        assertThat(desk.fields(id).path("emailOptIn").asBoolean()).isFalse();
        assertThat(desk.api().get("/customers/" + id).path("firstName").asString())
                .isEqualTo("Zoë");
    }

    @Test
    void a_customer_that_changes_all_the_time_is_handed_back() throws InterruptedException {
        String busy = desk.customer(custom(TYPED, "\"emailOptIn\":true"));
        String calm = desk.customer(custom(TYPED, "\"emailOptIn\":true"));
        int[] writes = {0};
        desk.teller().beforeCalls(call -> {
            if (call.method().equals("POST") && call.path().endsWith(busy)) {
                writes[0]++;
                desk.shop().rename(busy, "Zoë " + writes[0]);
            }
        });

        assertThat(desk.tell(NO, busy, calm))
                .satisfiesExactly(
                        outcome -> assertThat(outcome)
                                .isInstanceOfSatisfying(
                                        Outcome.Later.class,
                                        later -> assertThat(later.code()).isEqualTo("commercetools/customer-busy")),
                        outcome -> assertThat(outcome).isEqualTo(new Outcome.Acknowledged(calm)));
        assertThat(writes[0]).isEqualTo(5);
    }

    @Test
    void a_customer_who_is_gone_needs_no_word() throws InterruptedException {
        String gone = desk.customer("");
        desk.api().delete("/customers/" + gone, "");
        String going = desk.customer(custom(TYPED, "\"emailOptIn\":true"));
        onceBeforeWriting(() -> desk.api().delete("/customers/" + going, ""));

        acknowledged(NO, gone);
        acknowledged(NO, going);
    }

    @Test
    void a_word_that_lost_its_ground_leaves_the_customer_alone() throws InterruptedException {
        String id = desk.customer(custom(TYPED, "\"emailOptIn\":true"));

        acknowledged(new ConsentChange.Clear(ConsentScope.EMAIL), id);
        acknowledged(new ConsentChange.Unsubscribe(new ConsentScope("sms", ""), ConsentDesk.TUESDAY), id);

        assertThat(desk.version(id)).isEqualTo(1);
    }

    @Test
    void what_is_no_id_never_becomes_part_of_a_path() throws InterruptedException {
        assertThat(desk.tell(NO, "../orders"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("commercetools/customer-id-malformed"));
    }

    @Test
    void a_shop_may_have_its_own_fields_and_words() throws InterruptedException {
        try (ConsentDesk own = ConsentDesk.open(Map.of(
                "consent-type-key", "german",
                "consent-value-field", "werbung",
                "consent-time-field", "werbungSeit",
                "consent-source-field", "",
                "consent-words", "ja,nein"))) {
            ConsentTypes.define(own.api(), "german", "werbung:String", "werbungSeit:String", "emailOptInSource:String");
            String id = own.customer("");

            own.tell(NO, id);

            assertThat(own.fields(id)).hasToString("""
                    {"werbung":"nein","werbungSeit":"%s"}""".formatted(WRITTEN_AT));
        }
    }

    private void acknowledged(ConsentChange change, String id) throws InterruptedException {
        assertThat(desk.tell(change, id)).containsExactly(new Outcome.Acknowledged(id));
    }

    private void onceBeforeWriting(Happening happening) {
        boolean[] happened = {false};
        desk.teller().beforeCalls(call -> {
            if (call.method().equals("POST") && call.path().contains("/customers/") && !happened[0]) {
                happened[0] = true;
                happening.happen();
            }
        });
    }

    /// Something that the shop does.
    private interface Happening {
        void happen() throws InterruptedException;
    }
}
