package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Hint;
import io.plumbline.connector.Receipt;
import io.plumbline.connector.ReceivesNotifications.Notification;
import io.plumbline.connector.http.Jsons;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Understands what a webhook node of the Automation Center posts: an object, or several in an array, with the
/// contact's key among its members. Nothing else in it is believed; nothing is signed.
///
/// @param member the name of the member that holds our external id
record ReadNotification(ConnectionName connection, String member) {
    private static final int AT_ONCE_MAX = 1_000;
    private static final int ID_LENGTH_MAX = 255;

    Receipt read(Notification notification) {
        Optional<JsonNode> json = Jsons.parse(notification.body());
        if (json.isEmpty()) {
            return new Receipt.NotUnderstood("not JSON");
        }
        List<JsonNode> told = json.get().isArray() ? json.get().valueStream().toList() : List.of(json.get());
        if (told.size() > AT_ONCE_MAX) {
            return new Receipt.NotUnderstood("more than " + AT_ONCE_MAX + " contacts at once");
        }
        List<JsonNode> ids = told.stream()
                .map(contact -> contact.path(member))
                .filter(id -> id.isString() || id.isNumber() || id.isNull())
                .toList();
        return ids.isEmpty()
                ? new Receipt.NotUnderstood("no member '" + member + "'")
                : new Receipt.Understood(hints(ids, notification.receivedAt()));
    }

    /// A contact that is not ours has no external id; of that there is nothing to read.
    private List<Hint> hints(List<JsonNode> ids, Instant at) {
        LinkedHashSet<Hint> hints = new LinkedHashSet<>();
        for (JsonNode id : ids) {
            String contact = id.asString("");
            if (!contact.isBlank() && contact.length() <= ID_LENGTH_MAX) {
                RecordKey key = new RecordKey(connection, OptInRecords.KIND, contact);
                hints.add(new Hint(key, RecordChange.PRESENT, at, 0));
            }
        }
        return new ArrayList<>(hints);
    }
}
