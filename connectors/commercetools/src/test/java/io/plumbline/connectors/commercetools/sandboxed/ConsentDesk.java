package io.plumbline.connectors.commercetools.sandboxed;

import io.plumbline.connector.Delivery;
import io.plumbline.connectors.commercetools.fake.OpenedTeller;
import io.plumbline.connectors.commercetools.fake.ShopApi;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.consent.ConsentChange;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.consent.Evidence;
import io.plumbline.model.delivery.Outcome;
import io.plumbline.model.document.Document;
import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// A shop whose customers are told of consent.
final class ConsentDesk implements AutoCloseable {
    static final Instant TUESDAY = Instant.parse("2026-01-06T10:00:00.123456Z");
    static final String MONDAY = "2026-01-05T10:00:00.000Z";
    static final String WEDNESDAY = "2026-01-07T10:00:00.000Z";
    static final ConsentChange NO = new ConsentChange.Unsubscribe(ConsentScope.EMAIL, TUESDAY);
    static final ConsentChange YES = new ConsentChange.Subscribe(
            ConsentScope.EMAIL,
            new Evidence(new RecordKey(new ConnectionName("mail"), "contact", "7"), TUESDAY, "preference centre"));

    private final Shop shop;
    private final OpenedTeller teller;
    private int number;

    private ConsentDesk(Shop shop, Map<String, String> settings) {
        this.shop = shop;
        this.teller = new OpenedTeller(shop.address(), settings);
    }

    static ConsentDesk open() throws InterruptedException {
        return open(Map.of());
    }

    static ConsentDesk open(Map<String, String> settings) throws InterruptedException {
        Shop shop = Shop.open(Map.of());
        ConsentTypes.defineAll(shop.api());
        return new ConsentDesk(shop, settings);
    }

    /// @param custom as in `ConsentTypes.custom`; empty for none
    String customer(String custom) throws InterruptedException {
        number++;
        return api().post("/customers", """
                        {"email":"desk-%d@example.com","password":"none"%s}""".formatted(number, custom))
                .path("customer")
                .path("id")
                .asString();
    }

    List<Outcome> tell(ConsentChange change, String... customers) throws InterruptedException {
        return teller.deliver(Arrays.stream(customers)
                .map(id -> new Delivery(id, "person", Document.EMPTY, List.of(change)))
                .toList());
    }

    JsonNode fields(String customer) throws InterruptedException {
        return api().get("/customers/" + customer).path("custom").path("fields");
    }

    long version(String customer) throws InterruptedException {
        return api().get("/customers/" + customer).path("version").asLong();
    }

    /// How many times the yes or no of a customer has been changed since they were made.
    long changesOfConsent(String customer) throws InterruptedException {
        return api().get("/messages?limit=500")
                .path("results")
                .valueStream()
                .filter(message ->
                        message.path("resource").path("id").asString("").equals(customer))
                .filter(message -> message.path("name").asString("").equals("emailOptIn"))
                .count();
    }

    /// The shop itself sets a field.
    void set(String customer, String field, String value) throws InterruptedException {
        api().update("/customers/" + customer, """
                {"action":"setCustomField","name":"%s","value":%s}""".formatted(field, value));
    }

    Shop shop() {
        return shop;
    }

    ShopApi api() {
        return shop.api();
    }

    OpenedTeller teller() {
        return teller;
    }

    @Override
    public void close() {
        teller.close();
        shop.close();
    }
}
