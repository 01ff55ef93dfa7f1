package io.plumbline.connectors.commercetools.sandboxed;

import static io.plumbline.connectors.commercetools.sandboxed.ConsentTypes.LEGACY;
import static io.plumbline.connectors.commercetools.sandboxed.ConsentTypes.LOYALTY;
import static io.plumbline.connectors.commercetools.sandboxed.ConsentTypes.TYPED;
import static io.plumbline.connectors.commercetools.sandboxed.ConsentTypes.custom;

import io.plumbline.connector.Delivery;
import io.plumbline.connector.Http;
import io.plumbline.connector.testkit.DestinationStand;
import io.plumbline.connector.testkit.Markers;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.consent.ConsentChange;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.consent.Evidence;
import io.plumbline.model.document.Document;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/// Shows the stand-in of commercetools to the contract kit as a system that is told of consent.
final class ConsentStand implements DestinationStand {
    private static final Instant TOLD_AT = Instant.parse("2026-01-06T10:00:00Z");
    private static final Set<String> EFFECTS =
            Set.of("CustomerCustomTypeSet", "CustomerCustomFieldAdded", "CustomerCustomFieldChanged");
    private static final Set<String> VALUES = Set.of("emailOptIn", "newsletter", "");

    private final StandProject project;
    private final Map<Integer, String> customers = new HashMap<>();

    private ConsentStand() throws InterruptedException {
        project = StandProject.start(UnaryOperator.identity(), "view_customers", "view_types");
        ConsentTypes.defineAll(project.api());
    }

    static ConsentStand start() {
        return Uninterrupted.get(ConsentStand::new);
    }

    @Override
    public Map<String, String> settings() {
        return project.settings(Map.of());
    }

    @Override
    public Map<String, String> wrongCredentials() {
        return project.settings(Map.of("client-secret", "stolen-secret"));
    }

    @Override
    public List<String> needed() {
        return StandProject.NEEDED;
    }

    @Override
    public boolean withdrawPermission() {
        project.withdrawPermission();
        return true;
    }

    @Override
    public boolean carriesData(Http.Call call) {
        return call.method().equals("POST") && call.route().startsWith("/customers");
    }

    /// Customers without a Type, of the present form and of the older one, in turn.
    @Override
    public Delivery good(IntentKind kind, int number) {
        String id = customers.computeIfAbsent(
                number,
                key -> customer(
                        key,
                        switch (key % 3) {
                            case 0 -> "";
                            case 1 -> custom(TYPED, "\"emailOptIn\":true");
                            default ->
                                custom(LEGACY, "\"newsletter\":\"no\",\"newsletterDate\":\"2026-01-05T10:00:00.000Z\"");
                        }));
        return delivery(id, number % 3 == 2 ? yes() : new ConsentChange.Unsubscribe(ConsentScope.EMAIL, TOLD_AT));
    }

    private static ConsentChange yes() {
        RecordKey record = new RecordKey(new ConnectionName("mail"), "contact", "7");
        return new ConsentChange.Subscribe(ConsentScope.EMAIL, new Evidence(record, TOLD_AT, Markers.PERSON));
    }

    private static Delivery delivery(String id, ConsentChange change) {
        return new Delivery(id, "person", Document.EMPTY, List.of(change));
    }

    private String customer(int number, String custom) {
        return Uninterrupted.get(() -> project.api().post("/customers", """
                        {"email":"%s-%d@example.com","password":"none"%s}""".formatted(Markers.PERSON, number, custom)))
                .path("customer")
                .path("id")
                .asString();
    }

    @Override
    public void prepare(IntentKind kind, List<Delivery> deliveries) {
        // Customers are there as soon as deliveries name them.
    }

    @Override
    public Optional<Delivery> bad(IntentKind kind) {
        String id = customers.computeIfAbsent(-1, key -> customer(9_999, custom(LOYALTY, "\"points\":7")));
        return Optional.of(delivery(id, yes()));
    }

    /// How often the yes or no was set since the customer was made, as the messages tell.
    @Override
    public List<Long> effects(IntentKind kind, List<Delivery> deliveries) {
        JsonNode messages = Uninterrupted.get(() -> project.api().get("/messages?limit=500"))
                .path("results");
        return deliveries.stream()
                .map(delivery -> messages.valueStream()
                        .filter(message -> EFFECTS.contains(message.path("type").asString("")))
                        .filter(message -> VALUES.contains(message.path("name").asString("")))
                        .filter(message ->
                                message.path("resource").path("id").asString("").equals(delivery.thing()))
                        .count())
                .toList();
    }

    @Override
    public void close() {
        project.close();
    }
}
