package io.plumbline.sandbox.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.sandbox.emarsys.account.Switch;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExportContentTest {
    private static final String CHANGES = "{\"distribution_method\":\"local\",\"origin\":\"all\",\"origin_id\":\"0\","
            + "\"time_range\":[\"2026-11-20\",\"2026-11-20\"],\"contact_fields\":[500,3,31]}";
    private static final String RESPONSES = "{\"distribution_method\":\"local\",\"contact_fields\":[3],"
            + "\"time_range\":[\"2026-11-20 00:00:00\",\"2026-11-20 23:59:59\"],"
            + "\"sources\":[\"unsubscribe\",\"complaint\"],\"analysis_fields\":[12,8]}";

    @Test
    void trait_09_an_export_is_scheduled_then_in_progress_then_ready() throws Exception {
        try (var client = SandboxClient.with()) {
            String export = start(client, "/contact/getchanges", CHANGES);
            var state = client.get("/export/" + export).data();
            assertThat(state.path("status").asString()).isEqualTo("scheduled");
            assertThat(state.path("file_name").isNull()).isTrue();
            assertThat(state.path("created").asString()).isEqualTo("2026-11-20 11:00:00");
            client.turn(Duration.ofSeconds(2));
            assertThat(client.get("/export/" + export).data().path("status").asString())
                    .isEqualTo("in progress");
            client.turn(Duration.ofSeconds(3));
            assertThat(client.get("/export/" + export).data().path("status").asString())
                    .isEqualTo("ready");
        }
    }

    @Test
    void trait_09_the_file_has_the_internal_id_first_and_a_header_in_the_language_asked() throws Exception {
        try (var client = SandboxClient.with()) {
            client.given("{\"3\":\"ann@example.com\",\"500\":\"a;1\",\"31\":1}", "{\"3\":\"bob@example.com\"}");
            String german = CHANGES.replace("{", "{\"language\":\"de\",\"delimiter\":\";\",")
                    .replace("[500,3,31]", "[500,3,1,31]");

            assertThat(download(client, "/contact/getchanges", german, ""))
                    .isEqualTo(String.join(
                            "\r\n",
                            "user_id;External Id;E-Mail;Vorname;Opt-In",
                            "100000001;\"a;1\";ann@example.com;;True",
                            "100000002;;bob@example.com;;",
                            ""));
            assertThat(download(client, "/contact/getchanges", CHANGES, "?offset=1&limit=1"))
                    .isEqualTo("100000001,a;1,ann@example.com,True\r\n");
        }
    }

    @Test
    void trait_09_an_account_may_say_done_and_write_choice_ids() throws Exception {
        try (var client = SandboxClient.with(Switch.EXPORTS_END_DONE, Switch.EXPORT_OPT_IN_AS_CHOICE_ID)) {
            client.given("{\"3\":\"ann@example.com\",\"31\":2}");

            assertThat(download(client, "/contact/getchanges", CHANGES, "/offset=1&limit=5"))
                    .isEqualTo("100000001,,ann@example.com,2\r\n");
            String export = start(client, "/contact/getchanges", CHANGES.replace("500,", ""));
            client.turn(Duration.ofSeconds(5));
            assertThat(client.get("/export/" + export).data().path("status").asString())
                    .isEqualTo("done");
        }
    }

    @Test
    void trait_10_only_changes_of_address_or_opt_in_show_and_no_generated_contacts() throws Exception {
        try (var client = SandboxClient.with()) {
            client.given("{\"3\":\"ann@example.com\"}", "{\"3\":\"bob@example.com\"}");
            client.turn(Duration.ofHours(24));
            client.forgetToken();
            client.given("{\"3\":\"ann@example.com\",\"1\":\"Ann\"}", "{\"3\":\"bob@example.com\",\"31\":2}");
            client.upload(
                    "sales-data", "item,price,order,timestamp,quantity,email\ni,1,o,2026-11-20,1,x@example.com\n");

            assertThat(download(
                            client, "/contact/getchanges", CHANGES.replace("2026-11-20", "2026-11-21"), "?offset=1"))
                    .isEqualTo("100000002,,bob@example.com,False\r\n");
        }
    }

    @Test
    void trait_11_a_click_on_unsubscribe_opts_out_and_shows_in_both_exports() throws Exception {
        try (var client = SandboxClient.with()) {
            client.given("{\"3\":\"ann@example.com\",\"31\":1}");
            client.send("POST", "/_sandbox/unsubscribe", "{\"email\":\"ann@example.com\"}");

            assertThat(client.state().path("optedOut").asInt()).isEqualTo(1);
            assertThat(download(client, "/contact/getchanges", CHANGES.replace("\"all\"", "\"form\""), "?offset=1"))
                    .isEqualTo("100000001,,ann@example.com,False\r\n");
            assertThat(download(client, "/email/getresponses", RESPONSES, ""))
                    .isEqualTo(String.join(
                            "\r\n",
                            "user_id,E-Mail,Campaign Id,Time,source",
                            "100000001,ann@example.com,4711,2026-11-20 11:00:00,unsubscribe",
                            ""));
            assertThat(client.send("POST", "/_sandbox/unsubscribe", "{\"email\":\"no@example.com\"}")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void trait_11_a_click_may_stay_out_of_the_changes() throws Exception {
        try (var client = SandboxClient.with(Switch.UNSUBSCRIBES_NOT_IN_CHANGES)) {
            client.given("{\"3\":\"ann@example.com\"}");
            client.send("POST", "/_sandbox/unsubscribe", "{\"email\":\"ann@example.com\"}");

            assertThat(download(client, "/contact/getchanges", CHANGES.replace("\"all\"", "\"form\""), "?offset=1"))
                    .isEmpty();
        }
    }

    @Test
    void lists_segments_and_registrations_are_exported() throws Exception {
        try (var client = SandboxClient.with()) {
            client.given("{\"3\":\"ann@example.com\",\"31\":2}", "{\"3\":\"bob@example.com\",\"31\":1}");
            String list = client.post("/contactlist", "{\"name\":\"l\",\"external_ids\":[\"bob@example.com\"]}")
                    .data()
                    .path("id")
                    .asString();
            String segment = client.call(
                            "PUT",
                            "/filter",
                            "{\"name\":\"out\",\"contactCriteria\":{\"type\":\"criteria\",\"field\":\"optin\","
                                    + "\"operator\":\"equals\",\"value\":\"false\"}}")
                    .data()
                    .path("id")
                    .asString();
            String form = "{\"distribution_method\":\"local\",\"contact_fields\":[3],"
                    + "\"time_range\":[\"2026-11-20\",\"2026-11-20\"],\"contactlist\":" + list + ",\"filter\":"
                    + segment + "}";

            assertThat(download(client, "/email/getcontacts", form, "?offset=1"))
                    .isEqualTo("100000002,bob@example.com\r\n");
            assertThat(download(client, "/export/filter", form, "?offset=1"))
                    .isEqualTo("100000001,ann@example.com\r\n");
            assertThat(download(client, "/contact/getregistrations", form, "?offset=1"))
                    .hasLineCount(2);
        }
    }

    @Test
    void a_finished_export_calls_back_and_again_a_minute_after_a_failure() throws Exception {
        try (var client = SandboxClient.with();
                Shop shop = new Shop()) {
            shop.refusals.set(1);
            String body = CHANGES.replace("{", "{\"notification_url\":\"" + shop.address() + "\",");
            String export = start(client, "/contact/getchanges", body);
            client.turn(Duration.ofSeconds(5));

            assertThat(shop.next().toString()).contains("\"id\":" + export, "\"status\":\"ready\"");
            assertThat(shop.nextTurning(client, Duration.ofMinutes(1))
                            .path("id")
                            .asString())
                    .isEqualTo(export);
        }
    }

    private static String start(SandboxClient client, String path, String body) throws Exception {
        return client.post(path, body).data().path("id").asString();
    }

    private static String download(SandboxClient client, String path, String body, String page) throws Exception {
        String export = start(client, path, body);
        client.turn(Duration.ofSeconds(5));
        var answer = client.get("/export/" + export + "/data" + page);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).contains("text/csv;charset=UTF-8");
        return answer.body();
    }
}
