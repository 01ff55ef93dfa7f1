package io.plumbline.connectors.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.FieldNeed;
import io.plumbline.connector.Problem;
import io.plumbline.model.document.FieldType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CreateMissingFieldsTest {
    private final FakeCore core = new FakeCore();

    private List<String> create(Map<String, String> settings, FieldNeed... needs) throws InterruptedException {
        return Accounts.over(core, settings).create(List.of(needs)).stream()
                .map(Problem::code)
                .toList();
    }

    private List<String> created(String route) {
        return core.calls.stream()
                .filter(call -> call.route().equals(route))
                .map(call -> new String(call.body(), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void only_what_is_missing_is_created_in_the_type_that_suits_it_and_the_key_field_too() throws Exception {
        core.on("/field", _ -> FakeCore.ok("{\"id\":777}"));
        assertThat(create(
                        Map.of("key-field", "customer_key"),
                        new FieldNeed("email", FieldType.EMAIL, "m.yaml:1"),
                        new FieldNeed("last_order_at", FieldType.INSTANT, "m.yaml:2")))
                .isEmpty();
        assertThat(created("/field"))
                .containsExactly(
                        "{\"name\":\"Customer key\",\"application_type\":\"shorttext\",\"string_id\":\"customer_key\"}",
                        "{\"name\":\"Last order at\",\"application_type\":\"date\",\"string_id\":\"last_order_at\"}");
    }

    @Test
    void what_cannot_be_created_is_a_problem_each() throws Exception {
        core.on("/field", _ -> FakeCore.refused(400, 9004, "No slot left"));
        assertThat(create(
                        Map.of(),
                        new FieldNeed("a", FieldType.TEXT, "m.yaml:1"),
                        new FieldNeed("b", FieldType.OBJECT, "m.yaml:2")))
                .containsExactly("emarsys/not-created", "emarsys/field-type-unsupported");
        core.on("/field", _ -> FakeCore.answered(403, Map.of(), ""));
        assertThat(create(Map.of(), new FieldNeed("a", FieldType.TEXT, "m.yaml:1")))
                .containsExactly("emarsys/permission-missing");
    }

    @Test
    void a_missing_contact_source_is_created() throws Exception {
        core.on("/source", _ -> FakeCore.ok("[]"));
        core.on("/source/create", _ -> FakeCore.ok("{\"id\":9}"));
        assertThat(create(Map.of("source-name", "plumbline"))).isEmpty();
        assertThat(created("/source/create")).containsExactly("{\"name\":\"plumbline\"}");
    }
}
