package io.plumbline.connectors.commercetools.stream;

import io.plumbline.connectors.commercetools.answer.Resource;
import io.plumbline.connectors.commercetools.resource.ResourceType;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.RecordPayload;
import io.plumbline.model.record.SourceRecord;
import java.util.List;

/// Makes records of resources.
///
/// @param connection the connection that they come from
record Records(ConnectionName connection, ResourceType type) {
    List<SourceRecord> of(List<Resource> resources, RecordOrigin origin) {
        return resources.stream().map(resource -> of(resource, origin)).toList();
    }

    SourceRecord of(Resource resource, RecordOrigin origin) {
        return SourceRecord.present(
                new RecordKey(connection, type.recordKind(), resource.id()),
                resource.version(),
                resource.at(),
                origin,
                RecordPayload.of(resource.json()));
    }
}
