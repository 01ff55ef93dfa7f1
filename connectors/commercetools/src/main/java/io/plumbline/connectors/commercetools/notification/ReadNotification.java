package io.plumbline.connectors.commercetools.notification;

import io.plumbline.connector.Hint;
import io.plumbline.connector.Receipt;
import io.plumbline.connector.ReceivesNotifications.Notification;
import io.plumbline.connector.RecognisesRecords.Recognised;
import io.plumbline.connector.http.Jsons;
import io.plumbline.connectors.commercetools.resource.ResourceId;
import io.plumbline.connectors.commercetools.resource.ResourceType;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Understands what a subscription sends.
///
/// Understood, but without a hint, are: the test that a new subscription sends; unknown message types about resources
/// that are not read; and everything about payments, whose notifications name the payment and not the order: the order
/// is found by its own change.
///
/// @param productUpdates whether updates of products are followed; where stock moves a lot they come in storms
public record ReadNotification(ConnectionName connection, String projectKey, boolean productUpdates) {
    private static final int AT_ONCE_MAX = 1_000;

    public Receipt read(Notification notification) {
        Optional<JsonNode> json = Jsons.parse(notification.body());
        if (json.isEmpty()) {
            return new Receipt.NotUnderstood("not JSON");
        }
        return json.get().isArray()
                ? readAll(json.get(), notification.receivedAt())
                : readOne(json.get(), notification.receivedAt());
    }

    /// What a notification of whatever project says, for somebody who has one in a file; empty if it is none that is of
    /// use.
    public static Optional<Recognised.Notice> inFile(JsonNode json) {
        try {
            PlatformNotification notification = new PlatformNotification(Envelopes.open(json));
            return notification
                    .change()
                    .flatMap(change -> ResourceType.ofTypeId(notification.typeId())
                            .map(type -> new Recognised.Notice(type.recordKind(), notification.id(), change)));
        } catch (NotANotificationException e) {
            return Optional.empty();
        }
    }

    private Receipt readOne(JsonNode node, Instant receivedAt) {
        try {
            return new Receipt.Understood(hint(node, receivedAt).stream().toList());
        } catch (NotANotificationException e) {
            return new Receipt.NotUnderstood(e.reason());
        }
    }

    /// What is understood is kept even if something beside it is not.
    private Receipt readAll(JsonNode array, Instant receivedAt) {
        if (array.size() > AT_ONCE_MAX) {
            return new Receipt.NotUnderstood("more than " + AT_ONCE_MAX + " notifications at once");
        }
        List<Hint> hints = new ArrayList<>();
        boolean understood = false;
        String reason = "an empty array";
        for (JsonNode element : array) {
            switch (readOne(element, receivedAt)) {
                case Receipt.Understood(var found) -> {
                    understood = true;
                    hints.addAll(found);
                }
                case Receipt.NotUnderstood(var why) -> reason = why;
            }
        }
        return understood ? new Receipt.Understood(withoutRepeats(hints)) : new Receipt.NotUnderstood(reason);
    }

    private Optional<Hint> hint(JsonNode node, Instant receivedAt) throws NotANotificationException {
        PlatformNotification notification = new PlatformNotification(Envelopes.open(node));
        if (notification.isOfAnother(projectKey)) {
            throw new NotANotificationException("a notification of another project");
        }
        Optional<ResourceType> type = ResourceType.ofTypeId(notification.typeId());
        if (type.isEmpty() || isUnwanted(notification, type.get())) {
            return Optional.empty();
        }
        if (!ResourceId.isPlain(notification.id())) {
            throw new NotANotificationException("a notification without the id of a resource");
        }
        RecordKey key = new RecordKey(connection, type.get().recordKind(), notification.id());
        Instant at = notification.at().orElse(receivedAt);
        return notification.change().map(change -> new Hint(key, change, at, notification.version()));
    }

    private boolean isUnwanted(PlatformNotification notification, ResourceType type) {
        return type == ResourceType.PRODUCT && notification.isUpdate() && !productUpdates;
    }

    /// Of several hints that one thing has changed, the newest is enough.
    private static List<Hint> withoutRepeats(List<Hint> hints) {
        List<Hint> kept = new ArrayList<>();
        for (Hint hint : hints) {
            boolean outdone =
                    hint.change() == RecordChange.PRESENT && hints.stream().anyMatch(other -> outdoes(other, hint));
            if (!outdone && !kept.contains(hint)) {
                kept.add(hint);
            }
        }
        return kept;
    }

    private static boolean outdoes(Hint other, Hint hint) {
        return other.change() == RecordChange.PRESENT
                && other.key().equals(hint.key())
                && other.version() > hint.version();
    }
}
