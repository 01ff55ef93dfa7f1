package io.plumbline.sandbox.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.sandbox.emarsys.account.Switch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactValueTest {
    private final SandboxClient client = SandboxClient.with();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void reject_27_an_unknown_field() throws Exception {
        refusedInRow("\"99999\":\"x\"", "2006", "Invalid field id: 99999");
        refusedInRow("\"first_name\":\"x\"", "2006", "Invalid field id: first_name");
    }

    @Test
    void reject_28_a_choice_the_field_does_not_have() throws Exception {
        refusedInRow("\"14\":\"999\"", "2007", "Invalid choice id for field id: 14");
        refusedInRow("\"14\":\"DE\"", "2007", "Invalid choice id for field id: 14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "\"true\"", "0", "3", "1.0", "\"01\""})
    void reject_29_an_opt_in_that_is_not_1_or_2(String value) throws Exception {
        refusedInRow("\"31\":" + value, "2007", "Invalid choice id for field id: 31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"1\"", "2", "\"2\"", "null", "\"\""})
    void an_opt_in_is_1_or_2_as_number_or_text_or_nothing(String value) throws Exception {
        client.given("{\"3\":\"ann@example.com\",\"31\":" + value + "}");

        assertThat(stored(client, "31")).isEqualTo(expected(value));
    }

    @Test
    void reject_30_a_multiple_choice_given_a_scalar() throws Exception {
        refusedInRow("\"501\":1", "2007", "Invalid data format for field id 501. Array expected");
    }

    @Test
    void reject_31_a_single_value_given_an_array() throws Exception {
        refusedInRow("\"1\":[\"Ann\"]", "2007", "Invalid data format for field id 1. Scalar expected");
    }

    @Test
    void reject_32_a_multiple_choice_without_a_choice() throws Exception {
        refusedInRow("\"501\":[]", "2007", "No choice provided");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"20.11.1990\"", "\"1990-11-20T00:00:00Z\"", "\"1990-02-30\"", "\"1990-1-2\"", "19901120"})
    void reject_33_a_date_in_another_form(String value) throws Exception {
        refusedInRow("\"4\":" + value, "2007", "Invalid date format for field id 4");
    }

    @Test
    void reject_34_a_voucher_or_a_read_only_system_field() throws Exception {
        refusedInRow("\"502\":\"CODE\"", "2007", "Voucher field is read-only: 502");
        refusedInRow("\"32\":1", "2006", "Invalid field id: 32");
    }

    @Test
    void reject_35_text_that_is_too_long() throws Exception {
        refusedInRow("\"1\":\"" + "x".repeat(61) + "\"", "2007", "Value too long for field id 1");
        refusedInRow("\"10\":\"" + "x".repeat(256) + "\"", "2007", "Value too long for field id 10");
        client.given("{\"3\":\"ann@example.com\",\"1\":\"" + "x".repeat(60) + "\",\"10\":\"" + "x".repeat(255) + "\"}");
    }

    @Test
    void reject_35_text_that_is_too_long_is_cut_where_the_account_cuts() throws Exception {
        try (var cutting = SandboxClient.with(Switch.TRUNCATE_LONG_TEXT)) {
            cutting.given("{\"3\":\"ann@example.com\",\"1\":\"" + "é".repeat(61) + "\"}");
            assertThat(stored(cutting, "1")).isEqualTo("\"" + "é".repeat(60) + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"007\"", "\"1,5\"", "\"abc\"", "\"1234567890123456789012345\""})
    void a_number_has_up_to_24_digits_and_no_leading_zero(String value) throws Exception {
        refusedInRow("\"503\":" + value, "2007", "Invalid numeric format for field id 503");
    }

    @Test
    void numbers_are_taken_as_number_and_as_text() throws Exception {
        client.given("{\"3\":\"ann@example.com\",\"503\":12.50}");
        assertThat(stored(client, "503")).isEqualTo("\"12.50\"");
    }

    @Test
    void nothing_of_a_refused_row_is_written() throws Exception {
        client.given("{\"3\":\"ann@example.com\",\"1\":\"Ann\"}");
        client.upsert("{\"contacts\":[{\"3\":\"ann@example.com\",\"1\":\"Changed\",\"31\":9}]}");

        assertThat(stored(client, "1")).isEqualTo("\"Ann\"");
    }

    @Test
    void an_address_in_use_is_refused_where_the_account_wants_unique_ones() throws Exception {
        try (var unique = SandboxClient.with(Switch.UNIQUE_EMAILS)) {
            unique.given("{\"3\":\"ann@example.com\"}");
            assertThat(unique.upsert("{\"key_id\":500,\"contacts\":[{\"500\":\"a1\",\"3\":\"ann@example.com\"}]}")
                            .errors())
                    .isEqualTo("{\"a1\":{\"2010\":\"Contacts with the external id already exist: 3\"}}");
        }
    }

    private void refusedInRow(String member, String code, String text) throws Exception {
        var answer = client.upsert("{\"contacts\":[{\"3\":\"ann@example.com\"," + member + "}]}");

        assertThat(answer.told()).isEqualTo("200/0 OK");
        assertThat(answer.data().toString())
                .isEqualTo("{\"ids\":[],\"errors\":{\"ann@example.com\":{\"" + code + "\":\"" + text + "\"}}}");
        assertThat(client.upsert("{\"3\":\"ann@example.com\"," + member + "}").refused())
                .isEqualTo("400/" + code + " " + text);
        assertThat(client.state().path("contacts").asInt()).isZero();
    }

    private static String expected(String sent) {
        String text = sent.replace("\"", "");
        return text.isEmpty() || text.equals("null") ? "null" : "\"" + text + "\"";
    }

    private static String stored(SandboxClient client, String field) throws Exception {
        return client.post(
                        "/contact/getdata",
                        "{\"keyId\":\"3\",\"keyValues\":[\"ann@example.com\"],\"fields\":[\"" + field + "\"]}")
                .data()
                .path("result")
                .path(0)
                .path(field)
                .toString();
    }
}
