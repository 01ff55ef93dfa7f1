package io.plumbline.connectors.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Delivery;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.consent.ConsentChange;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.consent.Evidence;
import io.plumbline.model.document.Document;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.record.RecordKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ConsentTellingTest {
    private static final Evidence EVIDENCE =
            new Evidence(new RecordKey(new ConnectionName("shop"), "customer", "c-1"), Accounts.NOW, "checkout");

    private final FakeCore core = new FakeCore();

    private JsonNode sent(ConsentChange... changes) throws InterruptedException {
        core.on("/contact", _ -> FakeCore.ok("{\"ids\":[1]}"));
        Document body = Document.of(Map.of("fields", Map.of("first_name", "Ann")));
        Accounts.deliver(
                Accounts.over(core), IntentKind.PUT_CONTACT, new Delivery("p-1", "p-1", body, List.of(changes)));
        return core.lastBody().path("contacts").path(0);
    }

    @Test
    void a_yes_with_its_evidence_a_no_and_an_end_of_knowing_are_written() throws Exception {
        assertThat(sent(new ConsentChange.Subscribe(ConsentScope.EMAIL, EVIDENCE))
                        .path("31")
                        .asString())
                .isEqualTo("1");
        assertThat(sent(new ConsentChange.Unsubscribe(ConsentScope.EMAIL, Accounts.NOW))
                        .path("31")
                        .asString())
                .isEqualTo("2");
        assertThat(sent(new ConsentChange.Clear(ConsentScope.EMAIL)).path("31").isNull())
                .isTrue();
    }

    @Test
    void what_nobody_speaks_of_is_left_alone() throws Exception {
        assertThat(sent().has("31")).isFalse();
    }
}
