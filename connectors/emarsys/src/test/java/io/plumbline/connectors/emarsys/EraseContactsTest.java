package io.plumbline.connectors.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Delivery;
import io.plumbline.connector.Http;
import io.plumbline.model.document.Document;
import io.plumbline.model.intent.IntentKind;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EraseContactsTest {
    private static final Delivery ANN = new Delivery("p-1", "p-1", Document.EMPTY);
    private static final Delivery BEA = new Delivery("p-2", "p-2", Document.EMPTY);
    private static final String MISSING = "No contact found with the external id: 501 - p-1";

    private final FakeCore core = new FakeCore();

    @BeforeEach
    void bothAreHeld() {
        core.on("/contact/checkids", _ -> FakeCore.ok("{\"ids\":{\"p-1\":\"7\",\"p-2\":\"8\"},\"errors\":[]}"));
        core.on("/contact/delete", _ -> FakeCore.ok("{\"deleted_contacts\":2,\"errors\":[]}"));
    }

    private List<String> codes(Delivery... deliveries) throws InterruptedException {
        return Accounts.deliver(Accounts.over(core), IntentKind.ERASE_CONTACT, deliveries).stream()
                .map(Accounts::code)
                .toList();
    }

    @Test
    void contacts_are_deleted_by_the_values_of_the_key_field() throws Exception {
        assertThat(codes(ANN, BEA)).containsOnly("acknowledged");
        assertThat(core.lastBody()).hasToString("{\"key_id\":\"501\",\"501\":[\"p-1\",\"p-2\"]}");
    }

    @Test
    void strangers_are_erased_already_and_not_asked_to_be_deleted() throws Exception {
        core.on(
                "/contact/checkids",
                _ -> FakeCore.ok("{\"ids\":{\"p-2\":\"8\"},\"errors\":{\"p-1\":{\"2008\":\"" + MISSING + "\"}}}"));
        assertThat(codes(ANN, BEA)).containsOnly("acknowledged");
        assertThat(core.lastBody()).hasToString("{\"key_id\":\"501\",\"501\":[\"p-2\"]}");
    }

    @Test
    void a_contact_that_is_not_the_only_one_of_its_key_is_left_to_a_person() throws Exception {
        core.on(
                "/contact/checkids",
                _ -> FakeCore.ok("{\"ids\":{\"p-2\":\"8\"},\"errors\":{\"p-1\":{\"2010\":\"several\"}}}"));
        assertThat(codes(ANN, BEA)).containsExactly("refused emarsys/contact-duplicate", "acknowledged");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 404})
    void a_contact_that_vanished_meanwhile_is_erased_under_any_status(int status) throws Exception {
        core.on("/contact/delete", _ -> FakeCore.refused(status, 2008, MISSING));
        assertThat(codes(ANN)).containsExactly("acknowledged");
        assertThat(codes(ANN, BEA)).containsOnly("suspect emarsys/batch-refused");
    }

    @Test
    void a_question_that_was_lost_leaves_nothing_in_doubt() throws Exception {
        core.on("/contact/checkids", _ -> new Http.Result.Unclear("read-timeout"));
        assertThat(codes(ANN)).containsExactly("later emarsys/not-attempted");
        assertThat(core.count("/contact/delete")).isZero();
    }
}
