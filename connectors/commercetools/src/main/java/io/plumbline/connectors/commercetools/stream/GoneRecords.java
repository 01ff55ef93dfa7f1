package io.plumbline.connectors.commercetools.stream;

import io.plumbline.connector.http.Jsons;
import io.plumbline.connectors.commercetools.answer.Resource;
import io.plumbline.connectors.commercetools.resource.ResourceId;
import io.plumbline.connectors.commercetools.resource.ResourceType;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.SourceRecord;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Makes records of messages that say something is gone.
///
/// Messages do not tell an erasure from any other deletion; only a change notification does.
record GoneRecords(ConnectionName connection) {
    /// Empty for a message about something that is not read here.
    Optional<SourceRecord> of(Resource message) {
        return Jsons.parse(message.json()).flatMap(json -> of(json, Instant.parse(message.createdAt())));
    }

    private Optional<SourceRecord> of(JsonNode message, Instant at) {
        JsonNode resource = message.path("resource");
        String id = resource.path("id").asString("");
        long version = message.path("resourceVersion").asLong(0);
        return ResourceType.ofTypeId(resource.path("typeId").asString(""))
                .filter(type -> ResourceId.isPlain(id))
                .map(type -> new RecordKey(connection, type.recordKind(), id))
                .map(key -> SourceRecord.gone(key, version, at, RecordChange.DELETED));
    }
}
