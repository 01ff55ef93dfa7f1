package io.plumbline.connectors.emarsys;

import static io.plumbline.connectors.emarsys.Accounts.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Delivery;
import io.plumbline.model.document.Document;
import io.plumbline.model.intent.IntentKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriggerEventsTest {
    private static final String TRIGGER = "/event/{id}/trigger";
    private static final Delivery ORDER = event("order-1/confirmed", "p-1", "order_confirmed");

    private final FakeCore core = new FakeCore();
    private final EmarsysAccount account = Accounts.over(core);

    private List<String> codes(Delivery... deliveries) throws InterruptedException {
        return Accounts.deliver(account, IntentKind.TRIGGER_EVENT, deliveries).stream()
                .map(Accounts::code)
                .toList();
    }

    @Test
    void an_event_goes_to_its_id_with_its_time_in_utc_and_a_uuid_against_repetition() throws Exception {
        core.on(TRIGGER, _ -> FakeCore.ok("{\"ids\":[\"1\"],\"errors\":[]}"));
        assertThat(codes(ORDER)).containsExactly("acknowledged");

        assertThat(core.calls.getLast().path()).isEqualTo("/event/77/trigger");
        var row = core.lastBody().path("contacts").path(0);
        assertThat(row.path("external_id").asString()).isEqualTo("p-1");
        assertThat(row.path("event_time").asString()).isEqualTo("2026-01-05T09:59:58Z");
        assertThat(row.path("trigger_id").asString()).matches("[0-9a-f-]{36}");
        assertThat(row.path("data").path("global").path("order").asString()).isEqualTo("A-1");
    }

    @Test
    void a_repetition_carries_the_same_trigger_id_and_a_uuid_is_taken_as_it_is() throws Exception {
        core.on(TRIGGER, _ -> FakeCore.ok("{\"ids\":[\"1\"]}"));
        codes(ORDER);
        String first =
                core.lastBody().path("contacts").path(0).path("trigger_id").asString();
        codes(ORDER);
        assertThat(core.lastBody().path("contacts").path(0).path("trigger_id").asString())
                .isEqualTo(first);
        String uuid = "0b7c3a52-6f0e-4d5e-9a51-1c2d3e4f5a6b";
        codes(event(uuid, "p-1", "order_confirmed"));
        assertThat(core.lastBody().path("contacts").path(0).path("trigger_id").asString())
                .isEqualTo(uuid);
    }

    @Test
    void two_events_of_one_contact_go_in_two_calls_so_that_failures_can_be_told_apart() throws Exception {
        core.on(
                TRIGGER,
                _ -> core.count(TRIGGER) == 1
                        ? FakeCore.ok("{\"ids\":[\"1\"]}")
                        : FakeCore.ok("{\"ids\":[],\"errors\":{\"p-1\":{\"2008\":\"none\"}}}"));
        assertThat(codes(ORDER, event("order-2/confirmed", "p-1", "order_confirmed")))
                .containsExactly("acknowledged", "refused emarsys/contact-missing");
    }

    @Test
    void an_event_that_nobody_created_is_refused_and_holds_nothing_up() throws Exception {
        core.on(TRIGGER, _ -> FakeCore.ok("{\"ids\":[\"1\"]}"));
        assertThat(codes(event("x", "p-2", "no_such_event"), ORDER))
                .containsExactly("refused emarsys/event-missing", "acknowledged");
    }

    @Test
    void an_id_that_emarsys_does_not_know_is_looked_up_again_once() throws Exception {
        core.on(TRIGGER, _ -> FakeCore.refused(400, 5001, "Invalid event ID for customer."));
        assertThat(codes(ORDER)).containsExactly("later emarsys/event-list-outdated");
        assertThat(codes(ORDER)).containsExactly("refused emarsys/event-missing");
        assertThat(core.count("/event")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "5005, refused emarsys/event-unlinked",
        "5008, suspect emarsys/batch-refused",
        "5010, suspect emarsys/batch-refused",
        "2004, stopped emarsys/key-field-unusable",
        "5002, stopped emarsys/request-refused-5002"
    })
    void a_refusal_of_the_whole_call_is_judged_by_its_code(int code, String expected) throws Exception {
        core.on(TRIGGER, _ -> FakeCore.refused(400, code, "words"));
        assertThat(codes(ORDER)).containsExactly(expected);
    }

    @Test
    void an_event_without_a_moment_or_with_too_much_data_is_refused_before_sending() throws Exception {
        var noTime = new Delivery("a", "p-1", Document.of(Map.of("event", "order_confirmed", "time", "yesterday")));
        var tooMuch = new Delivery(
                "b",
                "p-2",
                Document.of(Map.of(
                        "event", "order_confirmed",
                        "time", "2026-01-05T09:59:58Z",
                        "data", Map.of("text", "x".repeat(EventRow.DATA_BYTES_MAX)))));
        assertThat(codes(noTime, tooMuch))
                .containsExactly("refused emarsys/event-refused", "refused emarsys/event-data-too-large");
        assertThat(core.count(TRIGGER)).isZero();
    }
}
