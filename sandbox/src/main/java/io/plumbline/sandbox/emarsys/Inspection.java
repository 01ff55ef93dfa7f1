package io.plumbline.sandbox.emarsys;

import io.plumbline.sandbox.emarsys.contacts.Contact;
import io.plumbline.sandbox.emarsys.contacts.KeyField;
import io.plumbline.sandbox.emarsys.contacts.Origin;
import io.plumbline.sandbox.emarsys.events.TriggeredEvent;
import io.plumbline.sandbox.emarsys.fields.Field;
import io.plumbline.sandbox.emarsys.program.Callbacks;
import io.plumbline.sandbox.emarsys.program.WebhookNode;
import io.plumbline.sandbox.emarsys.sales.SalesRow;
import io.plumbline.sandbox.kit.Chronicle;
import io.plumbline.sandbox.kit.Json;
import io.plumbline.sandbox.kit.SandboxRequest;
import io.plumbline.sandbox.kit.SandboxResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What tests may ask and do beside the vendor's calls, below `/_sandbox/`:
///
/// - `GET state`: counts
/// - `GET contacts?after=&limit=` and `GET contacts?email=`: contacts by `string_id`, ordered by internal id
/// - `GET events?after=&limit=`, `GET sales?after=&limit=`: what was triggered and loaded, numbered from 1
/// - `GET catalogue?after=&limit=`: products; `GET load-failures?after=&limit=`: sales files that failed late
/// - `POST unsubscribe` with `email`: someone clicks on unsubscribe, or complains if `kind` is `complaint`
/// - `POST opt-in` with `email` and `value` (`1`, `2` or empty): someone fills in a form, or `by` `import` a file is
///   loaded
/// - `POST webhook` with `url`, `key` (a field) and perhaps `array`: a node tells that address of everybody who
///   unsubscribes; an empty `url` ends that
final class Inspection {
    private static final int LIMIT_DEFAULT = 1000;
    private static final int LIMIT_MAX = 10_000;
    private static final Set<String> OPT_INS = Set.of("", Field.OPTED_IN, Field.OPTED_OUT);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final SimulatedAccount account;

    Inspection(SimulatedAccount account) {
        this.account = account;
    }

    SandboxResponse answer(SandboxRequest request) {
        return switch (request.method() + " " + request.path()) {
            case "GET /_sandbox/state" -> SandboxResponse.json(200, state());
            case "GET /_sandbox/contacts" -> SandboxResponse.json(200, contacts(request));
            case "GET /_sandbox/events" ->
                SandboxResponse.json(200, entries(account.eventLog.entries(), Inspection::shown, request));
            case "GET /_sandbox/sales" ->
                SandboxResponse.json(200, entries(account.sales.rows(), Inspection::shown, request));
            case "GET /_sandbox/load-failures" ->
                SandboxResponse.json(
                        200,
                        entries(
                                account.sales.loadFailures(),
                                text -> Json.object().put("text", text),
                                request));
            case "GET /_sandbox/catalogue" -> SandboxResponse.json(200, products(request));
            case "POST /_sandbox/unsubscribe" -> unsubscribe(request);
            case "POST /_sandbox/opt-in" -> optIn(request);
            case "POST /_sandbox/webhook" -> webhook(request);
            default -> SandboxResponse.text(404, "Not found\n");
        };
    }

    private ObjectNode state() {
        ObjectNode state = Json.object();
        account.figures().forEach((name, figure) -> state.put(name, figure));
        return state;
    }

    private ArrayNode contacts(SandboxRequest request) {
        ArrayNode shown = Json.array();
        List<Field> fields = account.fields.all();
        List<Contact> page = request.parameter("email")
                .map(email -> account.contacts.find(KeyField.EMAIL, email))
                .orElseGet(() -> account.contacts.after(number(request, "after", 0), limit(request), _ -> true));
        for (Contact contact : page) {
            var values = contact.values();
            ObjectNode json = shown.addObject().put("id", contact.id()).put("uid", contact.uid());
            fields.stream()
                    .filter(field -> values.containsKey(field.id()))
                    .forEach(field -> json.put(field.stringId(), values.get(field.id())));
        }
        return shown;
    }

    private static <T> ArrayNode entries(Chronicle<T> chronicle, Function<T, ObjectNode> show, SandboxRequest request) {
        ArrayNode shown = Json.array();
        chronicle
                .after(number(request, "after", 0), limit(request))
                .forEach(entry -> shown.add(show.apply(entry.value()).put("n", entry.number())));
        return shown;
    }

    private static ObjectNode shown(TriggeredEvent event) {
        ObjectNode json = Json.object()
                .put("event_id", event.eventId())
                .put("event", event.eventName())
                .put("contact_id", event.contactId())
                .put("external_id", event.externalId())
                .put("trigger_id", event.triggerId())
                .put("received", event.receivedAt().toString())
                .put("deduplicated", event.effect() == TriggeredEvent.Effect.DEDUPLICATED)
                .put("lapsed", event.effect() == TriggeredEvent.Effect.LAPSED);
        Json.parse(event.data().getBytes(StandardCharsets.UTF_8)).ifPresent(data -> json.set("data", data));
        return json;
    }

    private static ObjectNode shown(SalesRow row) {
        ObjectNode json = Json.object().put("contact_id", row.contactId());
        row.cells().forEach(json::put);
        return json;
    }

    private ArrayNode products(SandboxRequest request) {
        ArrayNode shown = Json.array();
        account.catalogue
                .products(number(request, "after", 0), limit(request))
                .forEach(product -> product.forEach(shown.addObject()::put));
        return shown;
    }

    private SandboxResponse unsubscribe(SandboxRequest request) {
        JsonNode body = Json.parse(request.body()).orElseGet(Json::object);
        String email = body.path("email").asString("");
        return reached(account.people.click(email, body.path("kind").asString("unsubscribe")));
    }

    private SandboxResponse optIn(SandboxRequest request) {
        JsonNode body = Json.parse(request.body()).orElseGet(Json::object);
        String value = body.path("value").asString("");
        if (!OPT_INS.contains(value)) {
            return SandboxResponse.text(400, "value is 1, 2 or empty\n");
        }
        Origin origin = body.path("by").asString("form").equals("import") ? Origin.IMPORT : Origin.FORM;
        return reached(account.people.choose(body.path("email").asString(""), value, origin));
    }

    private static SandboxResponse reached(int contacts) {
        return SandboxResponse.json(contacts == 0 ? 404 : 200, Json.object().put("contacts", contacts));
    }

    private SandboxResponse webhook(SandboxRequest request) {
        JsonNode body = Json.parse(request.body()).orElseGet(Json::object);
        String url = body.path("url").asString("");
        Optional<Field> key = account.fields.byStringId(body.path("key").asString(""));
        if (!url.isEmpty() && (key.isEmpty() || !Callbacks.isCallable(url))) {
            return SandboxResponse.text(400, "url is on this machine and key is a field\n");
        }
        boolean isArray = body.path("array").asBoolean(false);
        account.webhook.place(
                url.isEmpty() ? Optional.empty() : key.map(field -> new WebhookNode.Target(url, field, isArray)));
        return SandboxResponse.json(200, Json.object());
    }

    private static int limit(SandboxRequest request) {
        return Math.min(LIMIT_MAX, number(request, "limit", LIMIT_DEFAULT));
    }

    private static int number(SandboxRequest request, String name, int otherwise) {
        return request.parameter(name)
                .filter(sent -> NUMBER.matcher(sent).matches())
                .map(Integer::parseInt)
                .orElse(otherwise);
    }
}
