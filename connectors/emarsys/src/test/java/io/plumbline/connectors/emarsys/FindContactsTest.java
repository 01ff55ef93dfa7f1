package io.plumbline.connectors.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Batch;
import io.plumbline.connector.Delivery;
import io.plumbline.connector.Destination;
import io.plumbline.connector.FindsContacts;
import io.plumbline.connector.FindsContacts.Held;
import io.plumbline.connector.FindsContacts.Owner;
import io.plumbline.connector.Settings;
import io.plumbline.connector.http.CallObserver;
import io.plumbline.connector.http.ConnectionContext;
import io.plumbline.connector.http.HttpConnections;
import io.plumbline.connector.http.HttpTimeouts;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.document.Document;
import io.plumbline.model.intent.IntentKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Contacts that came into the account by another way, found and adopted.
class FindContactsTest {
    private static final Owner SEVERAL = new Owner.Several();

    private final EmarsysSourceStand stand = new EmarsysSourceStand();
    private final HttpConnections connections = new HttpConnections(HttpTimeouts.STANDARD);
    private final Destination account = open();

    private Destination open() {
        Emarsys emarsys = new Emarsys();
        return emarsys.openDestination(
                new Settings(emarsys.descriptor(), stand.settings()),
                new ConnectionContext(new ConnectionName("emarsys"), connections, CallObserver.NONE));
    }

    @AfterEach
    void close() {
        account.close();
        connections.close();
        stand.close();
    }

    private void create(String row) {
        stand.calls.core("POST", "/contact", "{\"key_id\":\"501\"," + row + "}");
    }

    /// Adds a contact that has no external id, as a form does.
    private void register(String email) {
        stand.calls.core("POST", "/contact", "{\"key_id\":\"3\",\"3\":\"" + email + "\",\"31\":1}");
    }

    private Held find(List<String> ids, List<String> emails) throws InterruptedException {
        return ((FindsContacts) account).find(ids, emails);
    }

    private String deliver(Delivery... deliveries) throws InterruptedException {
        return account.deliver(new Batch(IntentKind.PUT_CONTACT, List.of(deliveries))).stream()
                .map(Accounts::code)
                .toList()
                .toString();
    }

    private static Delivery adopting(String id, String email) {
        return new Delivery(
                id, id, Document.of(Map.of("adopt", email, "fields", Map.of("email", email, "first_name", "Ann"))));
    }

    private JsonNode contacts() {
        return stand.calls.inspect("contacts");
    }

    @Test
    void contacts_are_found_by_id_and_by_address() throws Exception {
        stand.subscribe("ann");
        register("bea@shop.example");

        Held held = find(List.of("ann", "dora"), List.of("ann@shop.example", "bea@shop.example", "dora@shop.example"));
        assertThat(held.externalIds()).containsExactly("ann");
        assertThat(held.byEmail())
                .containsOnly(
                        Map.entry("ann@shop.example", new Owner.One("ann")),
                        Map.entry("bea@shop.example", new Owner.One("")));
    }

    @Test
    void an_address_that_several_have_names_none_of_them() throws Exception {
        create("\"501\":\"a-1\",\"3\":\"both@shop.example\"");
        create("\"501\":\"a-2\",\"3\":\"both@shop.example\"");

        assertThat(find(List.of(), List.of("both@shop.example")).byEmail())
                .containsOnly(Map.entry("both@shop.example", SEVERAL));
    }

    @Test
    void thousands_are_asked_for_in_blocks() throws Exception {
        stand.subscribe(1_500);
        List<String> ids =
                IntStream.range(0, 2_500).mapToObj(number -> "many-" + number).toList();

        Held held = find(ids, ids.stream().map(EmarsysSourceStand::email).toList());
        assertThat(held.externalIds()).hasSize(1_500);
        assertThat(held.byEmail()).hasSize(1_500);
    }

    @Test
    void nobody_is_asked_for_without_a_question() throws Exception {
        assertThat(find(List.of(), List.of())).isEqualTo(new Held(Set.of(), Map.of()));
    }

    @Test
    void a_contact_without_our_id_is_adopted_and_not_doubled() throws Exception {
        register("ann@shop.example");
        Delivery other = new Delivery("bea", "bea", Document.of(Map.of("fields", Map.of("email", "bea@shop.example"))));

        assertThat(deliver(other, adopting("ann", "ann@shop.example"))).isEqualTo("[acknowledged, acknowledged]");
        assertThat(contacts()).hasSize(2);
        JsonNode ann = contacts().path(0);
        assertThat(ann.path("external_id").asString()).isEqualTo("ann");
        assertThat(ann.path("first_name").asString()).isEqualTo("Ann");
        assertThat(ann.path("optin").asString()).as("left alone").isEqualTo("1");
        assertThat(deliver(adopting("ann", "ann@shop.example"))).as("repeated").isEqualTo("[acknowledged]");
        assertThat(contacts()).hasSize(2);
    }

    @Test
    void an_address_that_several_have_is_not_adopted() throws Exception {
        create("\"501\":\"a-1\",\"3\":\"both@shop.example\"");
        create("\"501\":\"a-2\",\"3\":\"both@shop.example\"");

        assertThat(deliver(adopting("ann", "both@shop.example"))).isEqualTo("[refused emarsys/contact-duplicate]");
    }

    @Test
    void two_cannot_adopt_the_same_contact_and_nobody_adopts_one_of_another_address() throws Exception {
        register("ann@shop.example");
        Delivery moved = new Delivery(
                "bea",
                "bea",
                Document.of(Map.of("adopt", "old@shop.example", "fields", Map.of("email", "new@shop.example"))));

        assertThat(deliver(adopting("ann", "ann@shop.example"), adopting("eve", "Ann@shop.example"), moved))
                .isEqualTo("[acknowledged, refused emarsys/adopted-twice, refused emarsys/adoption-ambiguous]");
        assertThat(contacts()).hasSize(1);
    }
}
