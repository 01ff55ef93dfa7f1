package io.plumbline.sandbox.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
    private static final String CHANGES = "{\"distribution_method\":\"local\",\"origin\":\"all\",\"origin_id\":\"0\","
            + "\"time_range\":[\"2026-11-20\",\"2026-11-20\"],\"contact_fields\":[500,3,31]}";

    private final SandboxClient client = SandboxClient.with();

    @AfterEach
    void close() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"distribution_method", "origin", "origin_id", "time_range", "contact_fields"})
    void reject_47_a_missing_member(String member) throws Exception {
        refused(CHANGES.replace('"' + member + '"', "\"other\""), "Missing parameter: " + member);
    }

    @Test
    void reject_48_too_many_or_no_fields_or_one_that_is_never_exported() throws Exception {
        refused(CHANGES.replace("[500,3,31]", "[]"), "Invalid number of fields");
        refused(CHANGES.replace("[500,3,31]", "[" + "3,".repeat(20) + "3]"), "Invalid number of fields");
        for (String field : new String[] {"27", "28", "29", "32", "33", "9999"}) {
            refused(CHANGES.replace("[500,3,31]", "[3," + field + "]"), "Invalid contact field id");
        }
    }

    @Test
    void reject_49_another_distribution_method() throws Exception {
        refused(CHANGES.replace("local", "ftp"), "Invalid distribution method");
    }

    @Test
    void reject_50_another_origin_or_an_origin_id_that_is_no_number_in_text() throws Exception {
        refused(CHANGES.replace("\"all\"", "\"import\""), "Invalid origin");
        refused(CHANGES.replace("\"0\"", "\"any\""), "Invalid origin_id: a number written as text is expected");
        refused(CHANGES.replace("\"0\"", "0"), "Invalid origin_id: a number written as text is expected");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ["2026-11-20"]                                 | two values expected
                    "2026-11-20"                                   | two values expected
                    ["2026-11-21","2026-11-20"]                    | the start is after the end
                    ["2026-11-20 00:00:00","2026-11-20 10:00:00"]  | a date is YYYY-MM-DD
                    """, quoteCharacter = '\'')
    void reject_51_a_time_range_that_is_none(String range, String text) throws Exception {
        refused(CHANGES.replace("[\"2026-11-20\",\"2026-11-20\"]", range), "Invalid time_range: " + text);
    }

    @Test
    void reject_52_the_same_export_while_it_is_running() throws Exception {
        client.post("/contact/getchanges", CHANGES);
        assertThat(client.post("/contact/getchanges", CHANGES).refused())
                .isEqualTo("400/4001 The same export is already running");
        client.turn(Duration.ofSeconds(5));
        assertThat(client.post("/contact/getchanges", CHANGES).told()).isEqualTo("200/0 OK");
    }

    @Test
    void reject_53_an_unknown_export() throws Exception {
        assertThat(client.get("/export/1").refused()).isEqualTo("400/10001 Invalid export ID");
        assertThat(client.get("/export/1/data").refused()).isEqualTo("400/10001 Invalid export ID");
    }

    @Test
    void reject_54_a_download_before_the_file_is_ready() throws Exception {
        String export = start("/contact/getchanges", CHANGES);
        client.turn(Duration.ofSeconds(4));

        assertThat(client.get("/export/" + export + "/data").refused())
                .isEqualTo("404/4005 The export is still running");
    }

    @Test
    void reject_55_a_download_of_a_file_that_went_to_a_server() throws Exception {
        String export = start("/contact/getchanges", CHANGES.replace("local", "sftp"));
        client.turn(Duration.ofSeconds(5));

        assertThat(client.get("/export/" + export + "/data").refused()).isEqualTo("404/4004 The export is not local");
    }

    @Test
    void reject_56_a_download_after_the_file_is_gone() throws Exception {
        String export = start("/contact/getchanges", CHANGES);
        client.turn(Duration.ofHours(24).plusSeconds(1));
        client.forgetToken();

        assertThat(client.get("/export/" + export + "/data").refused()).isEqualTo("410/4003 The exported data is gone");
    }

    @Test
    void reject_57_a_second_question_for_responses_within_a_minute() throws Exception {
        String question = "{\"type\":\"opened\"}";
        String query =
                client.post("/email/responses", question).data().path("id").asString();
        assertThat(client.post("/email/responses", question).refused())
                .isEqualTo("423/6028 The query cannot be repeated so soon");

        assertThat(client.get("/email/" + query + "/responses").data().stringValue())
                .isEmpty();
        client.turn(Duration.ofMinutes(1));
        assertThat(client.get("/email/" + query + "/responses").data().toString())
                .isEqualTo("{\"contact_ids\":[\"\"]}");
        assertThat(client.post("/email/responses", question).told()).isEqualTo("200/0 OK");
        assertThat(client.get("/email/1/responses").refused()).isEqualTo("404/6029 No such query");
    }

    private String start(String path, String body) throws Exception {
        return client.post(path, body).data().path("id").asString();
    }

    private void refused(String body, String text) throws Exception {
        assertThat(client.post("/contact/getchanges", body).refused()).isEqualTo("400/10001 " + text);
    }
}
