package io.plumbline.sandbox.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PeopleActsTest {
    private static final String CHANGES = "{\"distribution_method\":\"local\",\"origin\":\"form\",\"origin_id\":\"0\","
            + "\"time_range\":[\"2026-11-20\",\"2026-11-20\"],\"contact_fields\":[3]}";

    private final SandboxClient client = SandboxClient.with();

    @BeforeEach
    void ann() throws Exception {
        client.given("{\"3\":\"ann@example.com\",\"500\":\"a-1\",\"31\":1}");
    }

    @AfterEach
    void close() {
        client.close();
    }

    private int act(String path, String body) throws Exception {
        return client.send("POST", "/_sandbox/" + path, body).status();
    }

    private String changed() throws Exception {
        String export =
                client.post("/contact/getchanges", CHANGES).data().path("id").asString();
        client.turn(Duration.ofSeconds(5));
        return client.get("/export/" + export + "/data?offset=1").body();
    }

    @Test
    void a_form_changes_the_opt_in_and_shows_among_the_changes() throws Exception {
        assertThat(act("opt-in", "{\"email\":\"ann@example.com\",\"value\":\"2\"}"))
                .isEqualTo(200);

        assertThat(client.state().path("optedOut").asInt()).isEqualTo(1);
        assertThat(changed()).isEqualTo("100000001,ann@example.com\r\n");
    }

    @Test
    void what_is_loaded_from_a_file_shows_nowhere() throws Exception {
        assertThat(act("opt-in", "{\"email\":\"ann@example.com\",\"value\":\"\",\"by\":\"import\"}"))
                .isEqualTo(200);

        assertThat(client.state().path("optInUnset").asInt()).isEqualTo(1);
        assertThat(changed()).isEmpty();
    }

    @Test
    void nonsense_is_refused() throws Exception {
        assertThat(act("opt-in", "{\"email\":\"ann@example.com\",\"value\":\"true\"}"))
                .isEqualTo(400);
        assertThat(act("opt-in", "{\"email\":\"no@example.com\",\"value\":\"1\"}"))
                .isEqualTo(404);
        assertThat(act("webhook", "{\"url\":\"http://127.0.0.1:1/x\",\"key\":\"no_field\"}"))
                .isEqualTo(400);
        assertThat(act("webhook", "{\"url\":\"http://shop.example/x\",\"key\":\"externalId\"}"))
                .isEqualTo(400);
    }

    @Test
    void a_node_tells_of_each_unsubscribe_until_it_is_taken_out() throws Exception {
        try (Shop shop = new Shop()) {
            act("webhook", "{\"url\":\"" + shop.address() + "\",\"key\":\"externalId\"}");
            act("unsubscribe", "{\"email\":\"ann@example.com\"}");

            JsonNode told = shop.next();
            assertThat(told.path("externalId").asString()).isEqualTo("a-1");
            assertThat(told.path("event_time").asString()).isEqualTo("2026-11-20T10:00:00Z");
            assertThat(told.path("deduplication_id").asString()).isNotEmpty();

            act("webhook", "{\"url\":\"" + shop.address() + "\",\"key\":\"externalId\",\"array\":true}");
            act("opt-in", "{\"email\":\"ann@example.com\",\"value\":\"2\"}");
            assertThat(shop.next().path(0).path("externalId").asString()).isEqualTo("a-1");

            act("webhook", "{\"url\":\"\"}");
            act("unsubscribe", "{\"email\":\"ann@example.com\"}");
            assertThat(shop.hasNothing()).isTrue();
        }
    }

    @Test
    void a_node_that_is_refused_tells_again_half_a_minute_later() throws Exception {
        try (Shop shop = new Shop()) {
            shop.refusals.set(1);
            act("webhook", "{\"url\":\"" + shop.address() + "\",\"key\":\"externalId\"}");
            act("unsubscribe", "{\"email\":\"ann@example.com\"}");
            JsonNode refused = shop.next();

            JsonNode repeated = shop.nextTurning(client, Duration.ofSeconds(30));
            assertThat(repeated).isEqualTo(refused);
        }
    }

    @Test
    void an_export_takes_as_long_as_the_account_says() throws Exception {
        var options = SandboxClient.options().withAccount(account -> account.withExportTakes(Duration.ofMinutes(10)));
        try (var slow = new SandboxClient(options)) {
            String export =
                    slow.post("/contact/getchanges", CHANGES).data().path("id").asString();
            slow.turn(Duration.ofMinutes(9));
            assertThat(slow.get("/export/" + export).data().path("status").asString())
                    .isEqualTo("in progress");
            slow.turn(Duration.ofMinutes(1));
            assertThat(slow.get("/export/" + export).data().path("status").asString())
                    .isEqualTo("ready");
        }
    }
}
