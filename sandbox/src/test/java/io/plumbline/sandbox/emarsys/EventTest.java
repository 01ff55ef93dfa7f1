package io.plumbline.sandbox.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.sandbox.emarsys.account.Switch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTest {
    private static final String TRIGGER = "/event/1001/trigger";

    private final SandboxClient client = SandboxClient.with();

    @BeforeEach
    void contacts() throws Exception {
        client.given("{\"3\":\"ann@example.com\"}", "{\"3\":\"bob@example.com\"}");
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void reject_58_an_unknown_event() throws Exception {
        assertThat(client.post("/event/9/trigger", "{\"external_id\":\"ann@example.com\"}")
                        .refused())
                .isEqualTo("400/5001 Invalid event ID for customer.");
    }

    @Test
    void reject_59_more_than_1000_contacts() throws Exception {
        String contacts = IntStream.range(0, 1001)
                .mapToObj(each -> "{\"external_id\":\"ann@example.com\"}")
                .collect(Collectors.joining(","));
        assertThat(client.post(TRIGGER, "{\"contacts\":[" + contacts + "]}").refused())
                .isEqualTo("400/1000 The request exceeded the maximum batch size of 1,000");
        assertThat(triggered()).isZero();
    }

    @Test
    void reject_60_an_unknown_contact() throws Exception {
        assertThat(client.post(TRIGGER, "{\"external_id\":\"x@example.com\"}").refused())
                .isEqualTo("400/2008 No contact found with the external id: 3 - x@example.com");
        assertThat(client.post(
                                TRIGGER,
                                "{\"contacts\":[{\"external_id\":\"x@example.com\"},{\"external_id\":\"ann@example.com\"}]}")
                        .data()
                        .toString())
                .isEqualTo("{\"ids\":[\"100000001\"],\"errors\":{\"x@example.com\":{\"2008\":"
                        + "\"No contact found with the external id: 3 - x@example.com\"}}}");
        assertThat(client.state().path("contacts").asInt()).isEqualTo(2);
    }

    @Test
    void reject_61_a_key_that_is_none() throws Exception {
        assertThat(client.post(TRIGGER, "{\"key_id\":100,\"contacts\":[{\"external_id\":\"ann@example.com\"}]}")
                        .refused())
                .isEqualTo("400/2004 Invalid key field id: 100");
    }

    @Test
    void reject_62_data_that_is_no_object() throws Exception {
        refusedWithData("[1]", "400/5011 The event data is not an object");
        refusedWithData("\"{}\"", "400/5011 The event data is not an object");
        refusedWithData("\"hello\"", "400/5009 The event data is not valid JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T10:00:00+01:00",
                "2026-11-20T10:00Z",
                "2026-11-20T10:00:00",
                "2026-11-20 10:00:00",
                "2026-13-20T10:00:00Z",
                "2026-11-20T10:00:00.1Z"
            })
    void reject_63_an_event_time_in_another_form_refuses_the_whole_batch(String time) throws Exception {
        String bad = "{\"external_id\":\"ann@example.com\",\"event_time\":\"" + time + "\"}";

        assertThat(client.post(TRIGGER, bad).refused()).isEqualTo("400/5010 Invalid event time format.");
        assertThat(client.post(TRIGGER, "{\"contacts\":[{\"external_id\":\"bob@example.com\"}," + bad + "]}")
                        .refused())
                .isEqualTo("400/5010 Invalid event time format.");
        assertThat(triggered()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2007-03-01T13:00:00Z", "2007-03-01T13:00:00.000Z"})
    void an_event_time_in_utc_is_taken(String time) throws Exception {
        assertThat(client.post(TRIGGER, "{\"external_id\":\"ann@example.com\",\"event_time\":\"" + time + "\"}")
                        .told())
                .isEqualTo("200/0 OK");
    }

    @Test
    void reject_64_data_above_one_megabyte() throws Exception {
        refusedWithData("{\"a\":\"" + "x".repeat(1024 * 1024) + "\"}", "400/5008 The event data is too large");
    }

    @Test
    void reject_65_an_event_that_nothing_is_linked_to() throws Exception {
        String loose =
                client.post("/event", "{\"name\":\"loose\"}").data().path("id").asString();
        assertThat(client.post("/event/" + loose + "/trigger", "{\"external_id\":\"ann@example.com\"}")
                        .told())
                .isEqualTo("200/0 OK");
        try (var strict = SandboxClient.with(Switch.EVENT_NOT_LINKED)) {
            strict.given("{\"3\":\"ann@example.com\"}");
            strict.post("/event", "{\"name\":\"loose\"}");
            assertThat(strict.post("/event/1002/trigger", "{\"external_id\":\"ann@example.com\"}")
                            .refused())
                    .isEqualTo("400/5005 No program or campaign is triggered");
            assertThat(strict.post(TRIGGER, "{\"external_id\":\"ann@example.com\"}")
                            .told())
                    .isEqualTo("200/0 OK");
        }
    }

    @Test
    void reject_66_a_repeated_trigger_id_has_no_second_effect() throws Exception {
        String body = "{\"external_id\":\"ann@example.com\",\"trigger_id\":\"t-1\",\"data\":{\"order\":\"17\"}}";
        var first = client.post(TRIGGER, body);
        var again = client.post(TRIGGER, body);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(triggered()).isEqualTo(1);
    }

    @Test
    void reject_67_a_name_that_is_taken() throws Exception {
        assertThat(client.post("/event", "{\"name\":\"order_confirmed\"}").refused())
                .isEqualTo("400/5003 An event with this name already exists");
        assertThat(client.post("/event", "{}").refused()).isEqualTo("400/5002 The event name is required");
    }

    @Test
    void reject_68_deleting_an_event_in_use() throws Exception {
        assertThat(client.post("/event/1001/delete", "{}").refused())
                .isEqualTo("400/5012 The event is in use and cannot be deleted");
        assertThat(client.get("/event/1001/usages").data().path("program_ids")).hasSize(1);
        client.post("/event", "{\"name\":\"loose\"}");
        assertThat(client.post("/event/1002/delete", "{}").told()).isEqualTo("200/0 OK");
        assertThat(client.get("/event/1002").status()).isEqualTo(400);
    }

    @Test
    void trait_12_the_log_tells_event_contact_data_trigger_id_time_and_repeats() throws Exception {
        String body = "{\"external_id\":\"ann@example.com\",\"trigger_id\":\"t-1\",\"data\":{\"order\":\"17\"}}";
        client.post(TRIGGER, body);
        client.post(TRIGGER, body);

        var log = client.send("GET", "/_sandbox/events?after=0&limit=10", "").json();
        assertThat(log.path(0).toString())
                .isEqualTo("{\"event_id\":1001,\"event\":\"order_confirmed\",\"contact_id\":100000001,"
                        + "\"external_id\":\"ann@example.com\",\"trigger_id\":\"t-1\","
                        + "\"received\":\"2026-11-20T10:00:00Z\",\"deduplicated\":false,\"lapsed\":false,"
                        + "\"data\":{\"order\":\"17\"},\"n\":1}");
        assertThat(log.path(1).path("deduplicated").asBoolean()).isTrue();
        assertThat(client.send("GET", "/_sandbox/events?after=1", "").json()).hasSize(1);
    }

    @Test
    void an_account_with_interactions_tells_what_is_connected_and_lets_old_events_lapse() throws Exception {
        try (var rich = SandboxClient.with(Switch.INTERACTIONS)) {
            rich.given("{\"3\":\"ann@example.com\"}");
            var answer =
                    rich.post(TRIGGER, "{\"external_id\":\"ann@example.com\",\"event_time\":\"2026-11-20T03:59:59Z\"}");

            assertThat(answer.data().toString())
                    .isEqualTo("{\"connectedTo\":{\"email\":false,\"acProgram\":true,\"interactionsProgram\":false}}");
            assertThat(rich.state().path("eventsTriggered").asInt()).isZero();
            assertThat(rich.state().path("eventsReceived").asInt()).isEqualTo(1);
        }
    }

    private void refusedWithData(String data, String expected) throws Exception {
        String bad = "{\"external_id\":\"ann@example.com\",\"data\":" + data + "}";
        assertThat(client.post(TRIGGER, bad).refused()).isEqualTo(expected);
        assertThat(client.post(TRIGGER, "{\"contacts\":[{\"external_id\":\"bob@example.com\"}," + bad + "]}")
                        .refused())
                .isEqualTo(expected);
        assertThat(triggered()).isZero();
    }

    private int triggered() throws Exception {
        return client.state().path("eventsTriggered").asInt();
    }
}
