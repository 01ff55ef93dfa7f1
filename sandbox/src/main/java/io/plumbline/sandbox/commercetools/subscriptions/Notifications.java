package io.plumbline.sandbox.commercetools.subscriptions;

import io.plumbline.sandbox.commercetools.project.Project;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.writing.Change;
import io.plumbline.sandbox.commercetools.writing.ChangeListener;
import io.plumbline.sandbox.kit.Json;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/// Publishes messages and changes to whoever subscribed to them, as well or badly as the terms say.
public final class Notifications implements ChangeListener {
    private static final int REORDER_MILLIS_MAX = 300;

    private final Project project;
    private final Topics topics;
    private final Payloads payloads;
    private final Map<String, Subscription> subscriptions = new ConcurrentHashMap<>();
    private volatile DeliveryTerms terms = DeliveryTerms.usual();

    public Notifications(Project project, Topics topics) {
        this.project = project;
        this.topics = topics;
        this.payloads = new Payloads(project.key());
    }

    public DeliveryTerms terms() {
        return terms;
    }

    public void change(DeliveryTerms changed) {
        terms = changed;
    }

    @Override
    public void changed(Change change) {
        if (change.kind() == ResourceKind.SUBSCRIPTION) {
            remember(change);
        }
        for (Subscription subscription : subscriptions.values()) {
            if (!subscription.topic().isEmpty()) {
                notify(subscription, change);
            }
        }
    }

    private void remember(Change change) {
        Subscription subscription = Subscription.of(change.resource());
        if (change.event() == Change.Event.DELETED) {
            subscriptions.remove(subscription.id());
        } else {
            subscriptions.put(subscription.id(), subscription);
        }
    }

    private void notify(Subscription subscription, Change change) {
        String typeId = change.kind().typeId();
        for (ObjectNode message : change.messages()) {
            if (subscription.wantsMessage(typeId, message.path("type").asString())) {
                publish(subscription, payloads.message(change.kind(), message).within(terms.payloadMaxBytes()));
            }
        }
        if (subscription.changes().contains(typeId) && isNotified(change)) {
            publish(subscription, payloads.change(change, project.now()));
        }
    }

    /// Order edits and stock taken by orders are silent; changes of carts are too.
    private static boolean isNotified(Change change) {
        boolean cartUpdate = change.kind() == ResourceKind.CART && change.event() == Change.Event.UPDATED;
        return !change.silent() && !cartUpdate;
    }

    private void publish(Subscription subscription, Payload payload) {
        DeliveryTerms current = terms;
        byte[] body = Json.bytes(
                subscription.cloudEvents()
                        ? payload.asCloudEvent(project.chance().id())
                        : payload.json());
        if (project.chance().happens(current.dropPercent())) {
            return;
        }
        topics.publish(subscription.topic(), body, delay(current));
        if (project.chance().happens(current.duplicatePercent())) {
            topics.publish(subscription.topic(), body, delay(current));
        }
    }

    private Duration delay(DeliveryTerms current) {
        int held = current.reorder() ? project.chance().below(REORDER_MILLIS_MAX) : 0;
        return Duration.ofMillis(current.delayMillis() + held);
    }
}
