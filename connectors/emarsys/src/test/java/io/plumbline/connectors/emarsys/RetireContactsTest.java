package io.plumbline.connectors.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Delivery;
import io.plumbline.model.document.Document;
import io.plumbline.model.intent.IntentKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetireContactsTest {
    private static final Delivery ANN = retirement("p-1");
    private static final Delivery BEA = retirement("p-2");
    private static final String MISSING = "No contact found with the external id: 501 - p-1";

    private final FakeCore core = new FakeCore();

    private static Delivery retirement(String contact) {
        return new Delivery(contact, contact, Document.of(Map.of("retired", true)));
    }

    private List<String> codes(Delivery... deliveries) throws InterruptedException {
        return Accounts.deliver(Accounts.over(core), IntentKind.PUT_CONTACT, deliveries).stream()
                .map(Accounts::code)
                .toList();
    }

    @Test
    void retired_contacts_are_opted_out_and_lose_their_address_and_nothing_else() throws Exception {
        core.on("/contact", _ -> FakeCore.ok("{\"ids\":[1,2]}"));

        assertThat(codes(ANN, BEA)).containsOnly("acknowledged");
        assertThat(core.lastBody())
                .hasToString("{\"key_id\":\"501\",\"contacts\":["
                        + "{\"501\":\"p-1\",\"31\":\"2\",\"3\":null},{\"501\":\"p-2\",\"31\":\"2\",\"3\":null}]}");
        assertThat(core.lastPath()).endsWith("create_if_not_exists=0");
    }

    @Test
    void a_contact_that_is_not_there_needs_no_retiring() throws Exception {
        core.on("/contact", _ -> FakeCore.ok("{\"ids\":[2],\"errors\":{\"p-1\":{\"2008\":\"" + MISSING + "\"}}}"));

        assertThat(codes(ANN, BEA)).containsOnly("acknowledged");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 404})
    void that_holds_under_any_status_for_a_single_one(int status) throws Exception {
        core.on("/contact", _ -> FakeCore.refused(status, 2008, MISSING));

        assertThat(codes(ANN)).containsExactly("acknowledged");
    }

    @Test
    void a_row_that_is_refused_is_told_of_and_the_others_are_retired() throws Exception {
        core.on("/contact", _ -> FakeCore.ok("{\"ids\":[2],\"errors\":{\"p-1\":{\"2010\":\"several\"}}}"));

        assertThat(codes(ANN, BEA)).containsExactly("refused emarsys/contact-duplicate", "acknowledged");
    }
}
