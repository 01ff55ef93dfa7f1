package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Delivery;
import io.plumbline.connector.FieldNeed;
import io.plumbline.connector.Http;
import io.plumbline.connector.http.Jsons;
import io.plumbline.connector.testkit.DestinationStand;
import io.plumbline.connector.testkit.Markers;
import io.plumbline.model.document.Document;
import io.plumbline.model.document.FieldType;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.sandbox.emarsys.EmarsysSandbox;
import io.plumbline.sandbox.emarsys.EmarsysSandboxOptions;
import io.plumbline.sandbox.emarsys.access.Credential;
import io.plumbline.sandbox.emarsys.account.Switch;
import io.plumbline.sandbox.emarsys.fields.CustomField;
import io.plumbline.sandbox.emarsys.protocol.ApiCall.Permissions;
import io.plumbline.sandbox.emarsys.sales.UploadHost.Merchant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Shows the Emarsys sandbox to the contract kit.
final class EmarsysStand implements DestinationStand {
    static final String CLIENT = "client-of-tests";
    static final String CLIENT_SECRET = "client-secret-9c1e";

    static final String USER = "tests001";
    static final String USER_SECRET = "user-secret-51aa";

    private static final String RESTRICTED = "client-without-rights";
    private static final String SALES_TOKEN = "sales-token-44d0";
    private static final String MERCHANT = "MERCHANT00000001";
    private static final String EVENT = "order_confirmed";

    private final EmarsysSandbox sandbox;
    private final SandboxCalls calls;
    private boolean restricted;

    /// @param requestsPerMinute the limit of the account
    /// @param switches where the account differs from others
    EmarsysStand(int requestsPerMinute, Switch... switches) {
        sandbox = EmarsysSandbox.start(EmarsysSandboxOptions.defaults()
                .withKeys(keys -> keys.withClients(
                                Credential.of(CLIENT, CLIENT_SECRET),
                                new Credential(RESTRICTED, CLIENT_SECRET, mayNot("externalevent.trigger")))
                        .withUsers(Credential.of(USER, USER_SECRET))
                        .withRequestsPerMinute(requestsPerMinute)
                        .withMerchant(new Merchant(MERCHANT, SALES_TOKEN, 10_000_000)))
                .withAccount(account -> account.withCustomFields(
                                field("External id", "external_id", "shorttext"),
                                field("Orders", "order_count", "numeric"))
                        .withLinkedEvents(EVENT)
                        .withSwitches(switches)));
        calls = new SandboxCalls(sandbox.address());
    }

    private static Permissions mayNot(String permission) {
        return name -> !name.equals(permission);
    }

    private static CustomField field(String name, String stringId, String type) {
        return CustomField.of(
                name,
                stringId,
                io.plumbline.sandbox.emarsys.fields.FieldType.of(type).orElseThrow());
    }

    @Override
    public Map<String, String> settings() {
        String address = sandbox.address().toString();
        return Map.of(
                "client-id", restricted ? RESTRICTED : CLIENT,
                "client-secret", CLIENT_SECRET,
                "api-url", address,
                "token-url", address + "/oauth2/token",
                "sales-url", address,
                "merchant-id", MERCHANT,
                "sales-token", SALES_TOKEN,
                "calls-per-minute", "50000");
    }

    @Override
    public Map<String, String> wrongCredentials() {
        Map<String, String> settings = new HashMap<>(settings());
        settings.put("client-secret", "stolen-and-changed");
        settings.put("sales-token", "stolen-and-changed-too");
        return settings;
    }

    @Override
    public List<String> needed() {
        return List.of("client-id", "client-secret", "merchant-id", "sales-token");
    }

    @Override
    public boolean withdrawPermission() {
        restricted = true;
        return true;
    }

    @Override
    public boolean carriesData(Http.Call call) {
        return call.path().startsWith("/contact/?create")
                || call.route().endsWith("/trigger")
                || call.route().endsWith("/sales-data/api")
                || call.route().equals("/contact/delete");
    }

    @Override
    public Delivery good(IntentKind kind, int number) {
        String person = "person-" + number;
        return switch (kind) {
            case RECORD_ORDER ->
                new Delivery("order-" + number, person, Document.of(Map.of("rows", List.of(row(number)))));
            case TRIGGER_EVENT -> new Delivery("order-" + number + "/confirmed", person, event(number));
            default -> new Delivery(person, person, contact(person, number));
        };
    }

    private static Document contact(String person, int number) {
        return Document.of(Map.of(
                "fields",
                Map.of(
                        "email",
                        person + "@shop.example",
                        "first_name",
                        Markers.PERSON,
                        "order_count",
                        number + 1,
                        "birth_date",
                        "1990-02-28"),
                "cleared",
                List.of("last_name")));
    }

    private static Map<String, Object> row(int number) {
        return Map.of(
                "order", "order-" + number,
                "item", "SKU-" + number,
                "price", "19.90",
                "quantity", "1",
                "timestamp", "2026-01-05T09:00:00Z");
    }

    private static Document event(int number) {
        return Document.of(Map.of(
                "event",
                EVENT,
                "time",
                "2026-01-05T09:00:00Z",
                "deduplication",
                "order-" + number + "/confirmed",
                "data",
                Map.of("global", Map.of("first_name", Markers.PERSON))));
    }

    @Override
    public void prepare(IntentKind kind, List<Delivery> deliveries) {
        if (kind != IntentKind.TRIGGER_EVENT && kind != IntentKind.ERASE_CONTACT) {
            return;
        }
        var body = Jsons.object().put("key_id", "external_id");
        var rows = body.putArray("contacts");
        deliveries.forEach(delivery -> rows.addObject().put("501", delivery.contact()));
        calls.core("PUT", "/contact/?create_if_not_exists=1", body.toString());
    }

    @Override
    public Optional<Delivery> bad(IntentKind kind) {
        Document birthday = Document.of(Map.of("fields", Map.of("birth_date", Markers.PERSON)));
        return switch (kind) {
            case PUT_CONTACT -> Optional.of(new Delivery("bad", "bad", birthday));
            case TRIGGER_EVENT -> Optional.of(new Delivery("bad", Markers.PERSON + "-unknown", event(99_999)));
            case RECORD_ORDER ->
                Optional.of(new Delivery(
                        "bad", "bad", Document.of(Map.of("rows", List.of(Map.of("order", Markers.PERSON))))));
            default -> Optional.empty();
        };
    }

    @Override
    public List<Long> effects(IntentKind kind, List<Delivery> deliveries) {
        return switch (kind) {
            case PUT_CONTACT -> counts(contacts(), deliveries, Delivery::contact);
            case TRIGGER_EVENT -> counts(events(), deliveries, Delivery::contact);
            case RECORD_ORDER -> counts(orders(), deliveries, Delivery::thing);
            default ->
                counts(contacts(), deliveries, Delivery::contact).stream()
                        .map(count -> 1 - count)
                        .toList();
        };
    }

    private static List<Long> counts(
            Map<String, Long> seen, List<Delivery> deliveries, Function<Delivery, String> name) {
        return deliveries.stream()
                .map(delivery -> seen.getOrDefault(name.apply(delivery), 0L))
                .toList();
    }

    private Map<String, Long> contacts() {
        return grouped("contacts?limit=10000", "external_id", _ -> true);
    }

    private Map<String, Long> events() {
        return grouped(
                "events?limit=10000",
                "external_id",
                event -> !event.path("deduplicated").asBoolean());
    }

    private Map<String, Long> orders() {
        return grouped("sales?limit=10000", "order", _ -> true);
    }

    private Map<String, Long> grouped(String path, String name, Predicate<JsonNode> counts) {
        return calls.inspect(path)
                .valueStream()
                .filter(counts)
                .collect(Collectors.groupingBy(entry -> entry.path(name).asString(""), Collectors.counting()));
    }

    @Override
    public List<String> readableFields() {
        return List.of("email", "first_name", "last_name", "order_count", "birth_date");
    }

    @Override
    public Optional<FieldNeed> missingField() {
        return Optional.of(new FieldNeed("last_order_at", FieldType.DATE, "emarsys.mapping.yaml:12"));
    }

    @Override
    public void close() {
        calls.close();
        sandbox.close();
    }
}
