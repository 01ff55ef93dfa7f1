package io.plumbline.connectors.emarsys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.connector.FieldNeed;
import io.plumbline.connector.Http.Result;
import io.plumbline.connector.InvalidSettingsException;
import io.plumbline.connector.Problem;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.document.FieldType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckAccountTest {
    private final FakeCore core = new FakeCore();

    @BeforeEach
    void everythingIsAllowed() {
        core.on("/settings", _ -> settingsAt("Mon, 05 Jan 2026 10:00:30 GMT"));
        core.on("/contact/getdata", _ -> FakeCore.ok("{\"errors\":[],\"result\":false}"));
        core.on("/contact", _ -> FakeCore.refused(400, 2004, "Cannot use internal ID as key"));
        core.on("/contact/checkids", _ -> FakeCore.ok("{\"ids\":[],\"errors\":[]}"));
        core.on("/contact/delete", _ -> FakeCore.refused(400, 2008, "none"));
        core.on("/event/0/trigger", _ -> FakeCore.refused(400, 5001, "Invalid event ID for customer."));
    }

    private static Result settingsAt(String date) {
        return FakeCore.answered(200, Map.of("date", date), "{\"replyCode\":0,\"replyText\":\"OK\",\"data\":{}}");
    }

    private List<String> codes(Map<String, String> settings, FieldNeed... needs) throws InterruptedException {
        return Accounts.over(core, settings).check(List.of(needs)).stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void a_sound_account_raises_nothing() throws Exception {
        assertThat(codes(Map.of(), new FieldNeed("first_name", FieldType.TEXT, "m.yaml:1")))
                .isEmpty();
    }

    @Test
    void each_missing_permission_is_named() throws Exception {
        core.on("/contact/delete", _ -> FakeCore.answered(403, Map.of(), "{\"message\":\"Forbidden\"}"));
        core.on("/event", _ -> FakeCore.answered(403, Map.of(), "{\"message\":\"Forbidden\"}"));
        assertThat(Accounts.over(core).check(List.of()))
                .extracting(Problem::what)
                .containsExactly(
                        "The API credential lacks the permission contact.delete.",
                        "The API credential lacks the permission externalevent.list.");
    }

    @Test
    void a_source_needs_the_permissions_of_exports_and_none_of_writing() throws Exception {
        core.on("/contact/getchanges", _ -> FakeCore.refused(400, 10001, "Missing parameter: origin"));
        core.on("/email/getresponses", _ -> FakeCore.answered(403, Map.of(), "{\"message\":\"Forbidden\"}"));
        core.on("/export/0", _ -> FakeCore.refused(400, 10001, "Invalid export ID"));
        core.on(
                "/export/0/data?offset=0&limit=1",
                _ -> FakeCore.answered(403, Map.of(), "{\"message\":\"Forbidden\"}"));
        EmarsysSettings settings = Accounts.settings(Map.of());
        var source = new EmarsysSource(settings, core, new ConnectionName("emarsys"), () -> Accounts.NOW);

        assertThat(source.check())
                .extracting(Problem::what)
                .containsExactly(
                        "The API credential lacks the permission export.responses.",
                        "The API credential lacks the permission export.download.");
        assertThat(core.calls).noneMatch(call -> call.method().equals("PUT"));
        assertThat(core.count("/contact/delete")).isZero();
    }

    @Test
    void refused_credentials_end_the_check() throws Exception {
        core.on("/settings", _ -> FakeCore.refused(401, 1, "Unauthorized"));
        assertThat(codes(Map.of())).containsExactly("emarsys/credentials-refused");
        assertThat(core.calls).hasSize(1);
    }

    @Test
    void a_missing_field_is_named_with_its_place_and_a_field_of_another_type_is_a_warning() throws Exception {
        core.on("/field/translate/en", _ -> FakeCore.ok(FakeCore.FIELDS.replace("longtext", "numeric")));
        List<Problem> problems = Accounts.over(core)
                .check(List.of(
                        new FieldNeed("shoe_size", FieldType.NUMBER, "m.yaml:7"),
                        new FieldNeed("email", FieldType.EMAIL, "m.yaml:8")));
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly("emarsys/field-missing", "emarsys/field-type-differs");
        assertThat(problems.getFirst().what()).contains("shoe_size", "m.yaml:7");
    }

    @Test
    void a_key_field_that_is_missing_or_not_indexed_is_an_error() throws Exception {
        assertThat(codes(Map.of("key-field", "customer_key"))).containsExactly("emarsys/key-field-missing");
        core.on("/contact/getdata", _ -> FakeCore.refused(400, 2015, "No index on column"));
        assertThat(codes(Map.of())).containsExactly("emarsys/key-field-unusable");
    }

    @Test
    void a_clock_that_is_off_is_a_warning() throws Exception {
        core.on("/settings", _ -> settingsAt("Mon, 05 Jan 2026 10:03:00 GMT"));
        assertThat(codes(Map.of())).containsExactly("emarsys/clock-skewed");
    }

    @Test
    void wsse_warns_of_its_end() throws Exception {
        assertThat(codes(Map.of("auth", "wsse", "username", "shop001", "secret", "hidden")))
                .containsExactly("emarsys/wsse-sunset");
    }

    @Test
    void a_missing_contact_source_is_an_error() throws Exception {
        core.on("/source", _ -> FakeCore.ok("[]"));
        assertThat(codes(Map.of("source-name", "plumbline"))).containsExactly("emarsys/source-missing");
    }

    @Test
    void no_question_of_the_check_can_create_or_change_a_contact() throws Exception {
        codes(Map.of());
        assertThat(core.calls)
                .filteredOn(call -> call.method().equals("PUT"))
                .allSatisfy(call -> assertThat(call.path()).endsWith("create_if_not_exists=0"));
        assertThat(core.calls)
                .filteredOn(
                        call -> call.path().equals("/contact") && call.method().equals("POST"))
                .allSatisfy(call -> assertThat(new String(call.body(), StandardCharsets.UTF_8))
                        .contains("\"key_id\":\"id\""));
    }

    @Test
    void a_system_that_cannot_answer_is_no_finding() {
        core.on("/contact/checkids", _ -> new Result.Unclear("read-timeout"));
        assertThatThrownBy(() -> codes(Map.of())).isInstanceOf(SystemUnreachableException.class);
    }

    @Test
    void settings_that_cannot_work_are_named() {
        assertThatThrownBy(() -> Accounts.settings(Map.of("auth", "digest")))
                .isInstanceOfSatisfying(
                        InvalidSettingsException.class,
                        e -> assertThat(e.setting()).isEqualTo("auth"));
        assertThatThrownBy(() -> Accounts.settings(Map.of("sales-columns", "colour")))
                .isInstanceOfSatisfying(
                        InvalidSettingsException.class,
                        e -> assertThat(e.setting()).isEqualTo("sales-columns"));
        assertThatThrownBy(() -> Accounts.settings(Map.of("consent-every", "10s")))
                .isInstanceOfSatisfying(
                        InvalidSettingsException.class,
                        e -> assertThat(e.setting()).isEqualTo("consent-every"));
        assertThatThrownBy(() -> Accounts.settings(Map.of("calls-per-minute", "0")))
                .isInstanceOf(InvalidSettingsException.class);
    }

    @Test
    void source_and_destination_together_stay_below_what_emarsys_allows() {
        EmarsysSettings settings = Accounts.settings(Map.of());
        assertThat(settings.limit().calls() + settings.asSource().limit().calls())
                .isLessThanOrEqualTo(1_000);
        assertThat(Accounts.settings(Map.of("calls-per-minute", "1"))
                        .asSource()
                        .limit()
                        .calls())
                .isEqualTo(1);
    }
}
