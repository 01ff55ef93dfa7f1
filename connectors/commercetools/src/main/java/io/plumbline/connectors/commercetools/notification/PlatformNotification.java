package io.plumbline.connectors.commercetools.notification;

import io.plumbline.connectors.commercetools.resource.GoneMessages;
import io.plumbline.model.record.RecordChange;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// One notification in the Platform format, as far as it is of use.
///
/// @param json the whole of it
record PlatformNotification(JsonNode json) {
    /// Whether it is about another project; one that does not name its project is taken to be about ours.
    boolean isOfAnother(String projectKey) {
        return !json.path("projectKey").asString(projectKey).equals(projectKey);
    }

    String typeId() {
        return json.path("resource").path("typeId").asString("");
    }

    String id() {
        return json.path("resource").path("id").asString("");
    }

    /// The version after the change, or 0.
    long version() {
        JsonNode version = json.path(isMessage() ? "resourceVersion" : "version");
        return version.canConvertToLong() ? Math.max(0, version.asLong(0)) : 0;
    }

    Optional<Instant> at() {
        try {
            return Optional.of(Instant.parse(
                    json.path(isMessage() ? "createdAt" : "modifiedAt").asString("")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// What it says about its resource, or empty if it is of no interest: an event of another product of the vendor, a
    /// kind of notification that did not exist when this was written, or news that changes nothing that is read.
    Optional<RecordChange> change() {
        return switch (kind()) {
            case "Message" -> changeOfMessage();
            case "ResourceCreated" -> Optional.of(RecordChange.PRESENT);
            case "ResourceUpdated" -> changesNothing() ? Optional.empty() : Optional.of(RecordChange.PRESENT);
            case "ResourceDeleted" -> Optional.of(deletion());
            default -> Optional.empty();
        };
    }

    boolean isUpdate() {
        return kind().equals("ResourceUpdated");
    }

    private Optional<RecordChange> changeOfMessage() {
        String type = messageType();
        if (GoneMessages.include(type)) {
            return Optional.of(RecordChange.DELETED);
        }
        boolean unseenByBuyers =
                type.equals("ProductCreated") || json.path("staged").asBoolean(false);
        return unseenByBuyers ? Optional.empty() : Optional.of(RecordChange.PRESENT);
    }

    /// A message that is too large for its queue comes without its own fields, and perhaps without its type.
    private String messageType() {
        String ofPayload = json.path("payloadNotIncluded").path("payloadType").asString("");
        return ofPayload.isEmpty() ? json.path("type").asString("") : ofPayload;
    }

    private RecordChange deletion() {
        return json.path("dataErasure").asBoolean(false) ? RecordChange.ERASED : RecordChange.DELETED;
    }

    /// Stock movements raise updates of products without touching the products themselves.
    private boolean changesNothing() {
        long before = json.path("oldVersion").asLong(-1);
        return before > 0 && before == version();
    }

    private boolean isMessage() {
        return kind().equals("Message");
    }

    private String kind() {
        return json.path("notificationType").asString("");
    }
}
