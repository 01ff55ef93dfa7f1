package io.plumbline.sandbox.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContactTraitTest {
    private final SandboxClient client = SandboxClient.with();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void trait_01_version_2_says_its_json_is_html() throws Exception {
        String now = SandboxClient.START.toString();
        byte[] hash =
                MessageDigest.getInstance("SHA-1").digest(("n" + now + "demo-secret").getBytes(StandardCharsets.UTF_8));
        String digest = Base64.getEncoder()
                .encodeToString(HexFormat.of().formatHex(hash).getBytes(StandardCharsets.UTF_8));
        var old = client.send(
                "GET",
                "/api/v2/settings",
                "",
                "X-WSSE",
                "UsernameToken Username=\"plumbline001\", PasswordDigest=\"" + digest + "\", Nonce=\"n\", Created=\""
                        + now + "\"");

        assertThat(old.header("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(old.told()).isEqualTo("200/0 OK");
        assertThat(client.get("/settings").header("Content-Type")).contains("application/json");
    }

    @Test
    void trait_02_every_answer_has_the_rate_headers_and_a_request_id() throws Exception {
        for (var answer : new SandboxClient.Answer[] {
            client.get("/settings"), client.get("/nothing"), client.send("GET", "/api/v3/settings", "")
        }) {
            assertThat(answer.header("X-RateLimit-Limit")).contains("1000");
            assertThat(answer.header("X-RateLimit-Remaining")).isPresent();
            assertThat(answer.header("X-RateLimit-Reset"))
                    .contains(Long.toString(SandboxClient.START.getEpochSecond() + 60));
            assertThat(answer.header("X-Emarsys-Request-Id")).isPresent();
        }
        assertThat(client.get("/settings").header("X-Emarsys-Request-Id"))
                .isNotEqualTo(client.get("/settings").header("X-Emarsys-Request-Id"));
    }

    @Test
    void trait_03_ids_are_text_for_known_contacts_and_numbers_for_new_ones_and_skip_failures() throws Exception {
        client.given("{\"3\":\"ann@example.com\"}");

        assertThat(client.upsert("{\"contacts\":[{\"3\":\"ann@example.com\"},{\"3\":\"x@example.com\",\"31\":9},"
                                + "{\"3\":\"bob@example.com\"}]}")
                        .data()
                        .path("ids")
                        .toString())
                .isEqualTo("[\"100000001\",100000002]");
    }

    @Test
    void trait_04_errors_are_missing_or_empty_when_nothing_failed() throws Exception {
        assertThat(client.upsert("{\"contacts\":[{\"3\":\"ann@example.com\"}]}").body())
                .isEqualTo("{\"replyCode\":0,\"replyText\":\"OK\",\"data\":{\"ids\":[100000001]}}");
        assertThat(client.post("/contactlist", "{\"name\":\"all\",\"key_id\":3,\"external_ids\":[\"ann@example.com\"]}")
                        .errors())
                .isEqualTo("[]");
        assertThat(client.post("/event/1001/trigger", "{\"contacts\":[{\"external_id\":\"ann@example.com\"}]}")
                        .data()
                        .toString())
                .isEqualTo("{\"ids\":[\"100000001\"],\"errors\":[]}");
    }

    @Test
    void trait_05_the_data_of_a_failure_is_an_empty_text() throws Exception {
        assertThat(client.get("/event/9").body())
                .isEqualTo("{\"replyCode\":5001,\"replyText\":\"Invalid event ID for customer.\",\"data\":\"\"}");
    }

    @Test
    void trait_06_reading_gives_text_or_null_and_always_id_and_uid() throws Exception {
        client.given("{\"3\":\"ann@example.com\",\"31\":1,\"501\":[3,\"1\"],\"14\":184}");

        var data = client.post(
                        "/contact/getdata",
                        "{\"keyId\":3,\"keyValues\":[\"ann@example.com\"],\"fields\":[\"1\",\"31\",14,\"501\"]}")
                .data();

        assertThat(data.path("result").path(0).toString())
                .matches("\\{\"1\":null,\"31\":\"1\",\"14\":\"184\",\"501\":\\[1,3],"
                        + "\"id\":\"100000001\",\"uid\":\"[0-9A-Za-z]{10}\"}");
        assertThat(data.path("errors").toString()).isEqualTo("[]");
    }

    @Test
    void trait_07_several_contacts_may_share_an_address() throws Exception {
        client.upsert("{\"key_id\":500,\"contacts\":[{\"500\":\"a\",\"3\":\"ann@example.com\"},"
                + "{\"500\":\"b\",\"3\":\"ann@example.com\"}]}");

        assertThat(client.send("GET", "/_sandbox/contacts?email=ann@example.com", "")
                        .json())
                .hasSize(2);
    }

    @Test
    void trait_08_writes_set_the_fields_present_and_null_or_empty_clears() throws Exception {
        client.given("{\"3\":\"ann@example.com\",\"1\":\"Ann\",\"2\":\"Example\",\"11\":\"Graz\",\"31\":1}");
        client.given("{\"3\":\"ann@example.com\",\"1\":null,\"2\":\"\",\"31\":2}");

        assertThat(client.send("GET", "/_sandbox/contacts", "").body())
                .matches("\\[\\{\"id\":100000001,\"uid\":\"[0-9A-Za-z]{10}\",\"email\":\"ann@example.com\","
                        + "\"city\":\"Graz\",\"optin\":\"2\"}]");
    }

    @Test
    void older_spellings_of_paths_and_members_are_understood() throws Exception {
        var answer = client.call(
                "PUT",
                "/contact/create_if_not_exists=1",
                "{\"keyId\":\"500\",\"contacts\":[{\"3\":\"ann@example.com\"}]}");
        assertThat(answer.data().path("ids")).hasSize(1);

        var read = client.post(
                "/contact/getdata/stringids=1",
                "{\"keyId\":\"3\",\"keyValues\":[\"ann@example.com\"],\"fields\":[\"3\"]}");
        assertThat(read.data().path("result").path(0).path("email").asString()).isEqualTo("ann@example.com");
    }

    @Test
    void settings_tell_the_time_zone() throws Exception {
        assertThat(client.get("/settings").data().path("timezone").asString()).isEqualTo("Europe/Vienna");
        assertThat(client.send("GET", "/healthcheck", "").status()).isEqualTo(200);
    }
}
