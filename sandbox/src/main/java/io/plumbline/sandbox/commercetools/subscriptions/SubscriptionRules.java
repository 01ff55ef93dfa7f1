package io.plumbline.sandbox.commercetools.subscriptions;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.writing.FieldActions;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.KindRules;
import io.plumbline.sandbox.commercetools.writing.Revision;
import io.plumbline.sandbox.kit.Json;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What subscriptions may be asked to do. A destination that cannot be reached is refused.
public final class SubscriptionRules {
    private static final int SUBSCRIPTIONS_MAX = 50;

    private final Topics topics;

    public SubscriptionRules(Topics topics) {
        this.topics = topics;
    }

    public KindRules rules() {
        return new KindRules(
                this::create,
                Map.of(
                        "changeDestination", this::changeDestination,
                        "setMessages", (revision, action) -> set(revision, action, "messages"),
                        "setChanges", (revision, action) -> set(revision, action, "changes"),
                        "setEvents", (revision, action) -> set(revision, action, "events"),
                        "setKey", FieldActions.setUnique("key")),
                _ -> {});
    }

    private void create(Revision revision, Input draft) {
        ObjectNode subscription = revision.resource();
        if (revision.project().stores().of(ResourceKind.SUBSCRIPTION).size() >= SUBSCRIPTIONS_MAX) {
            throw Refusals.tooMany(ResourceKind.SUBSCRIPTION.typeId(), SUBSCRIPTIONS_MAX);
        }
        FieldActions.draftUnique(revision, draft, "key");
        subscription.set("destination", Destinations.of(draft.object("destination")));
        subscription.set("messages", wanted(draft, "messages", SubscribableTypes.MESSAGES));
        subscription.set("changes", wanted(draft, "changes", SubscribableTypes.CHANGES));
        subscription.set("events", wanted(draft, "events", SubscribableTypes.EVENTS));
        checkWantsSomething(subscription);
        subscription.set("format", format(draft));
        subscription.put("status", "Healthy");
        test(revision);
    }

    private static ObjectNode format(Input draft) {
        Input none = new Input(Json.object().put("type", "Platform"));
        Input format = draft.optionalObject("format").orElse(none);
        String type = format.choice("type", Set.of("Platform", "CloudEvents"));
        String destination = draft.object("destination").text("type");
        if (destination.equals(Destinations.EVENT_GRID) && !type.equals("CloudEvents")) {
            throw Refusals.invalidInput("This destination takes the CloudEvents format only.");
        }
        ObjectNode json = Json.object().put("type", type);
        return type.equals("Platform") ? json : json.put("cloudEventsVersion", format.text("cloudEventsVersion"));
    }

    private static ArrayNode wanted(Input draft, String field, Set<String> allowed) {
        ArrayNode wanted = Json.array();
        for (Input each : draft.objects(field)) {
            ObjectNode kept = wanted.addObject().put("resourceTypeId", each.choice("resourceTypeId", allowed));
            if (!field.equals("changes")) {
                ArrayNode types = kept.putArray("types");
                each.values("types").forEach(types::add);
            }
        }
        return wanted;
    }

    private static void checkWantsSomething(ObjectNode subscription) {
        boolean nothing = subscription.path("messages").isEmpty()
                && subscription.path("changes").isEmpty()
                && subscription.path("events").isEmpty();
        if (nothing) {
            throw Refusals.invalidInput("At least one of messages, changes and events must be subscribed to.");
        }
    }

    private static void set(Revision revision, Input action, String field) {
        Set<String> allowed = switch (field) {
            case "messages" -> SubscribableTypes.MESSAGES;
            case "changes" -> SubscribableTypes.CHANGES;
            default -> SubscribableTypes.EVENTS;
        };
        revision.resource().set(field, wanted(action, field, allowed));
        checkWantsSomething(revision.resource());
    }

    private void changeDestination(Revision revision, Input action) {
        revision.resource().set("destination", Destinations.of(action.object("destination")));
        test(revision);
    }

    /// Sends the test notification where we can; other destinations are taken on trust.
    private void test(Revision revision) {
        Subscription subscription = Subscription.of(revision.resource());
        if (subscription.topic().isEmpty()) {
            return;
        }
        var payloads = new Payloads(revision.project().key());
        Payload test = payloads.test(revision.id(), revision.project().now());
        ObjectNode json = subscription.cloudEvents() ? test.asCloudEvent(revision.newId()) : test.json();
        if (!topics.isBound(subscription.topic()) || !topics.publishNow(subscription.topic(), Json.bytes(json))) {
            throw Refusals.invalidInput("A test message could not be delivered to this destination: "
                    + (topics.isBound(subscription.topic()) ? "it was not accepted." : "the topic does not exist."));
        }
    }
}
