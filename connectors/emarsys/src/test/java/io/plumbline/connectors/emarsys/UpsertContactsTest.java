package io.plumbline.connectors.emarsys;

import static io.plumbline.connectors.emarsys.Accounts.contact;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Delivery;
import io.plumbline.connector.Http;
import io.plumbline.model.delivery.Outcome;
import io.plumbline.model.intent.IntentKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpsertContactsTest {
    private static final Delivery ANN = contact("p-1", Map.of("first_name", "Ann"));
    private static final Delivery BEA = contact("p-2", Map.of("first_name", "Bea"));

    private final FakeCore core = new FakeCore();

    private List<String> codes(EmarsysAccount account, Delivery... deliveries) throws InterruptedException {
        return Accounts.deliver(account, IntentKind.PUT_CONTACT, deliveries).stream()
                .map(Accounts::code)
                .toList();
    }

    private List<String> codesWhen(Http.Result answer, Delivery... deliveries) throws InterruptedException {
        core.on("/contact", _ -> answer);
        return codes(Accounts.over(core), deliveries);
    }

    @Test
    void names_become_ids_and_cleared_names_become_null_and_the_key_is_added() throws Exception {
        codesWhen(FakeCore.ok("{\"ids\":[1]}"), contact("p-1", Map.of("email", "a@shop.example"), "first_name"));

        assertThat(core.calls.getLast().path()).isEqualTo("/contact/?create_if_not_exists=1");
        assertThat(core.lastBody())
                .hasToString(
                        "{\"key_id\":\"501\",\"contacts\":[{\"1\":null,\"3\":\"a@shop.example\",\"501\":\"p-1\"}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"ids\":[\"1\",2]}", "{\"ids\":[1],\"errors\":[]}", "{\"ids\":[1],\"errors\":{}}"})
    void every_shape_of_no_errors_acknowledges(String data) throws Exception {
        assertThat(codesWhen(FakeCore.ok(data), ANN, BEA)).containsExactly("acknowledged", "acknowledged");
    }

    @ParameterizedTest
    @CsvSource({
        "2004, stopped emarsys/key-field-unusable",
        "2005, refused emarsys/key-value-refused",
        "2007, refused emarsys/value-refused",
        "2009, later emarsys/upsert-race",
        "2010, refused emarsys/contact-duplicate",
        "2013, stopped emarsys/source-missing",
        "9999, refused emarsys/row-refused-9999"
    })
    void a_row_error_is_matched_by_key_and_judged_by_code(int code, String expected) throws Exception {
        String errors = "{\"p-2\":{\"" + code + "\":\"some words\"}}";
        assertThat(codesWhen(FakeCore.ok("{\"ids\":[\"7\"],\"errors\":" + errors + "}"), ANN, BEA))
                .containsExactly("acknowledged", expected);
    }

    @Test
    void row_errors_in_an_array_are_understood_with_codes_as_texts_or_numbers() throws Exception {
        String errors = "[{\"key\":\"p-1\",\"errorCode\":\"2007\",\"errorMsg\":\"x\"},"
                + "{\"key\":\"p-2\",\"errorCode\":2010,\"errorMsg\":\"y\"}]";
        assertThat(codesWhen(FakeCore.ok("{\"ids\":[],\"errors\":" + errors + "}"), ANN, BEA))
                .containsExactly("refused emarsys/value-refused", "refused emarsys/contact-duplicate");
    }

    @Test
    void an_unusable_key_field_hiding_among_the_rows_stops_everything() throws Exception {
        String errors = "{\"<NO_KEY_ID>\":{\"2004\":\"Invalid key field id: 100\"}}";
        assertThat(codesWhen(FakeCore.ok("{\"ids\":[],\"errors\":" + errors + "}"), ANN, BEA))
                .containsOnly("stopped emarsys/key-field-unusable");
    }

    @Test
    void an_error_that_names_nobody_in_the_batch_makes_the_others_unclear() throws Exception {
        String errors = "{\"stranger\":{\"2007\":\"x\"},\"p-1\":{\"2007\":\"x\"}}";
        assertThat(codesWhen(FakeCore.ok("{\"ids\":[],\"errors\":" + errors + "}"), ANN, BEA))
                .containsExactly("refused emarsys/value-refused", "unclear emarsys/error-unmatched");
    }

    @ParameterizedTest
    @CsvSource({
        "400, 1000, suspect emarsys/batch-refused",
        "400, 1010, suspect emarsys/batch-refused",
        "400, 2003, suspect emarsys/batch-refused",
        "400, 2001, later emarsys/busy",
        "400, 2004, stopped emarsys/key-field-unusable",
        "400, 1009, stopped emarsys/request-refused-1009",
        "200, 2004, stopped emarsys/key-field-unusable",
        "401, 1, stopped emarsys/credentials-refused",
        "403, 1, stopped emarsys/permission-missing",
        "429, 1, later emarsys/throttled",
        "500, 1, unclear emarsys/server-error",
        "500, 3002, stopped emarsys/request-refused-3002",
        "502, 1, unclear emarsys/server-error",
        "503, 1, later emarsys/overloaded"
    })
    void a_refusal_of_the_whole_call_is_judged_by_status_and_code(int status, int code, String expected)
            throws Exception {
        assertThat(codesWhen(FakeCore.refused(status, code, "words"), ANN, BEA)).containsOnly(expected);
    }

    @Test
    void an_authentication_failure_under_status_200_is_one() throws Exception {
        assertThat(codesWhen(FakeCore.refused(200, 1, "Unauthorized"), ANN))
                .containsExactly("stopped emarsys/credentials-refused");
    }

    @Test
    void throttling_lasts_until_the_reset_that_the_headers_name() throws Exception {
        var headers = Map.of("date", "Mon, 05 Jan 2026 10:00:00 GMT", "x-ratelimit-reset", "1767607233");
        core.on("/contact", _ -> FakeCore.answered(429, headers, "slow down"));
        assertThat(Accounts.deliver(Accounts.over(core), IntentKind.PUT_CONTACT, ANN))
                .first()
                .isInstanceOfSatisfying(
                        Outcome.Later.class, later -> assertThat(later.delay()).contains(Duration.ofSeconds(33)));
    }

    @Test
    void the_opt_in_is_no_field_and_is_refused_before_anything_is_sent() throws Exception {
        assertThat(codesWhen(FakeCore.ok("{\"ids\":[1]}"), contact("p-1", Map.of("optin", "1")), BEA))
                .containsExactly("refused emarsys/opt-in-as-field", "acknowledged");
        assertThat(core.lastBody().path("contacts").size()).isEqualTo(1);
    }

    @Test
    void the_field_list_is_read_once_and_again_only_when_a_name_is_unknown() throws Exception {
        core.on("/contact", _ -> FakeCore.ok("{\"ids\":[1]}"));
        EmarsysAccount account = Accounts.over(core);
        codes(account, ANN);
        codes(account, BEA);
        assertThat(core.count("/field/translate/en")).isEqualTo(1);

        assertThat(codes(account, contact("p-3", Map.of("shoe_size", "38")), ANN))
                .containsExactly("stopped emarsys/field-missing", "acknowledged");
        assertThat(core.count("/field/translate/en")).isEqualTo(2);
    }

    @Test
    void a_field_that_emarsys_no_longer_knows_is_looked_up_again_once() throws Exception {
        String errors = "{\"ids\":[],\"errors\":{\"p-1\":{\"2006\":\"Invalid field id: 1\"}}}";
        core.on("/contact", _ -> FakeCore.ok(errors));
        EmarsysAccount account = Accounts.over(core);
        assertThat(codes(account, ANN)).containsExactly("later emarsys/field-list-outdated");
        assertThat(codes(account, ANN)).containsExactly("refused emarsys/field-refused");
        assertThat(core.count("/field/translate/en")).isEqualTo(2);
    }

    @Test
    void a_batch_is_cut_by_size_and_nothing_follows_a_lost_answer() throws Exception {
        core.on("/field/translate/en", _ -> FakeCore.ok(FakeCore.FIELDS.replace("longtext", "largetext")));
        core.on("/contact", _ -> new Http.Result.Unclear("read-timeout"));
        Delivery[] large = IntStream.range(0, 4)
                .mapToObj(number -> contact("p-" + number, Map.of("email", "x".repeat(2_500_000))))
                .toArray(Delivery[]::new);
        assertThat(codes(Accounts.over(core), large))
                .containsExactly(
                        "unclear emarsys/answer-lost",
                        "unclear emarsys/answer-lost",
                        "later emarsys/not-attempted",
                        "later emarsys/not-attempted");
        assertThat(core.count("/contact")).isEqualTo(1);
    }

    @Test
    void what_emarsys_says_is_shown_without_what_it_was_sent() throws Exception {
        String errors = "{\"p-1\":{\"2010\":\"More contacts found with the external id: 501 - p-1 (Ann)\"}}";
        core.on("/contact", _ -> FakeCore.ok("{\"ids\":[],\"errors\":" + errors + "}"));
        assertThat(Accounts.deliver(Accounts.over(core), IntentKind.PUT_CONTACT, ANN))
                .first()
                .isEqualTo(new Outcome.Refused(
                        "emarsys/contact-duplicate",
                        "Emarsys says: More contacts found with the external id: 501 - *** (***) (2010)"));
    }

    @Test
    void what_emarsys_says_of_a_whole_call_is_shown_without_what_any_row_sent() throws Exception {
        core.on("/contact", _ -> FakeCore.refused(400, 9999, "No Bea today"));
        assertThat(Accounts.deliver(Accounts.over(core), IntentKind.PUT_CONTACT, ANN, BEA))
                .containsOnly(new Outcome.Stopped("emarsys/request-refused-9999", "Emarsys says: No *** today"));
    }

    @Test
    void a_named_contact_source_is_stamped_on_every_row() throws Exception {
        core.on("/source", _ -> FakeCore.ok("[{\"id\":\"9\",\"name\":\"plumbline\"}]"));
        core.on("/contact", _ -> FakeCore.ok("{\"ids\":[1]}"));
        codes(Accounts.over(core, Map.of("source-name", "plumbline")), ANN);
        assertThat(core.lastBody().path("contacts").path(0).path("source_id").asString())
                .isEqualTo("9");
        assertThat(codes(Accounts.over(core, Map.of("source-name", "other")), ANN))
                .containsExactly("stopped emarsys/source-missing");
    }
}
