package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.sandbox.emarsys.EmarsysSandbox;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The Emarsys account, as a marketer could look into it.
final class Marketing {
    static final String CONTACTS = "PUT /api/v3/contact/?";
    static final String EVENTS = "POST /api/v3/event/[0-9]+/trigger";
    static final String SALES = "POST /hapi/merchant/.*";
    static final String EVERYTHING = ".*";

    private final String address;
    private final Faults faults;

    Marketing(EmarsysSandbox sandbox) {
        this.address = sandbox.address().toString();
        this.faults = new Faults(sandbox.address());
    }

    Faults faults() {
        return faults;
    }

    /// The one contact with this address.
    Contact contact(String email) throws InterruptedException {
        List<JsonNode> found = contacts(email);
        assertThat(found).as("contacts with the address %s", email).hasSize(1);
        return new Contact(found.getFirst());
    }

    boolean holds(String email) throws InterruptedException {
        return !contacts(email).isEmpty();
    }

    void holdsNobody(String email) throws InterruptedException {
        assertThat(contacts(email)).as("contacts with the address %s", email).isEmpty();
    }

    List<JsonNode> contacts(String email) throws InterruptedException {
        return listed("contacts?email=" + URLEncoder.encode(email, StandardCharsets.UTF_8));
    }

    /// Has a node in a program tell of everybody who unsubscribes.
    void tellsOfUnsubscribes(String hook) throws InterruptedException {
        instructed("webhook", Map.of("url", hook, "key", "external_id"));
    }

    void unsubscribes(String email) throws InterruptedException {
        instructed("unsubscribe", Map.of("email", email));
    }

    void complains(String email) throws InterruptedException {
        instructed("unsubscribe", Map.of("email", email, "kind", "complaint"));
    }

    /// A contact got into the account by another way, such as a form.
    ///
    /// @param optIn `1`, `2`, or empty
    void hasAlready(String email, String optIn) throws InterruptedException {
        created("3", Map.of("3", email, "31", optIn));
    }

    /// Another system put a contact there, under an external id of its own.
    void hasAlreadyAs(String externalId, String email) throws InterruptedException {
        String key = Web.send("GET", address + "/api/v3/field", token(), "")
                .content()
                .path("data")
                .valueStream()
                .filter(field -> field.path("string_id").asString("").equals("external_id"))
                .map(field -> field.path("id").asString())
                .findFirst()
                .orElseThrow();
        created(key, Map.of(key, externalId, "3", email));
    }

    /// Somebody changes a field of a contact in Emarsys itself.
    void isChangedByHand(String email, String fieldId, String value) throws InterruptedException {
        Map<String, Object> body = Map.of("key_id", "3", "contacts", List.of(Map.of("3", email, fieldId, value)));
        Web.send(
                        "PUT",
                        address + "/api/v3/contact",
                        token(),
                        JsonMapper.shared().writeValueAsString(body))
                .content();
    }

    private void created(String key, Map<String, String> row) throws InterruptedException {
        Map<String, String> body = new TreeMap<>(row);
        body.put("key_id", key);
        Web.send(
                        "POST",
                        address + "/api/v3/contact",
                        token(),
                        JsonMapper.shared().writeValueAsString(body))
                .content();
    }

    private String token() throws InterruptedException {
        return Web.token(address + "/oauth2/token", "demo-client", "demo-secret");
    }

    private void instructed(String what, Map<String, String> how) throws InterruptedException {
        Web.post(address + "/_sandbox/" + what, JsonMapper.shared().writeValueAsString(how))
                .content();
    }

    /// How many contacts there are.
    long size() throws InterruptedException {
        return Web.get(address + "/_sandbox/state").content().path("contacts").asLong();
    }

    /// The rows of sales data of one order.
    List<JsonNode> salesOf(Order order) throws InterruptedException {
        return listed("sales?limit=10000").stream()
                .filter(row -> row.path("order").asString().equals(order.number()))
                .toList();
    }

    /// Everything that was triggered about one order, repetitions that were recognised as such included.
    List<JsonNode> eventsOf(Order order) throws InterruptedException {
        return listed("events?limit=10000").stream()
                .filter(event -> event.path("data")
                        .path("global")
                        .path("order_number")
                        .asString("")
                        .equals(order.number()))
                .toList();
    }

    /// The same without what Emarsys recognised as repetitions.
    List<String> eventsHappenedOf(Order order) throws InterruptedException {
        return eventsOf(order).stream()
                .filter(event -> !event.path("deduplicated").asBoolean())
                .map(event -> event.path("event").asString())
                .toList();
    }

    /// How many calls with contacts were made until now.
    long contactCalls() throws InterruptedException {
        return calls("PUT /api/v3/contact");
    }

    long calls(String route) throws InterruptedException {
        return Web.get(address + "/_sandbox/calls")
                .content()
                .path("byRoute")
                .path(route)
                .asLong(0);
    }

    private List<JsonNode> listed(String path) throws InterruptedException {
        return Web.get(address + "/_sandbox/" + path).content().valueStream().toList();
    }

    /// One contact as Emarsys holds it.
    ///
    /// @param json fields by string id
    record Contact(JsonNode json) {
        Contact holds(String field, String value) {
            assertThat(json.path(field).asString("")).as("the field %s", field).isEqualTo(value);
            return this;
        }

        Contact holdsNo(String field) {
            return holds(field, "");
        }

        Contact isOptedIn() {
            return holds("optin", "1");
        }

        Contact isOptedOut() {
            return holds("optin", "2");
        }

        Contact wasNeverAsked() {
            return holdsNo("optin");
        }

        /// Emarsys's own number of the contact.
        long number() {
            return json.path("id").asLong();
        }

        String externalId() {
            return json.path("external_id").asString("");
        }
    }
}
