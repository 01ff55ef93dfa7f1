package io.plumbline.connectors.commercetools.stream;

import io.plumbline.connectors.commercetools.answer.Resource;
import io.plumbline.connectors.commercetools.answer.ResourceList;
import io.plumbline.connectors.commercetools.call.Failures;
import io.plumbline.connectors.commercetools.call.Place;
import io.plumbline.connectors.commercetools.call.ProjectCalls;
import io.plumbline.connectors.commercetools.query.ReadQueries;
import io.plumbline.connectors.commercetools.resource.Project;
import io.plumbline.connectors.commercetools.resource.ResourceId;
import io.plumbline.connectors.commercetools.resource.ResourceType;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.SourceRecord;
import java.util.ArrayList;
import java.util.List;

/// Reads the present state of single resources.
///
/// One alone is read by its address, which gives its newest state at once; queries may lag behind by a moment. Several
/// are read by queries, because that is one call instead of hundreds; a caller that knows the version it waits for can
/// see from the record whether it has to ask again.
public final class ReadResources {
    private final ProjectCalls calls;
    private final ConnectionName connection;
    private final Project project;

    public ReadResources(ProjectCalls calls, ConnectionName connection, Project project) {
        this.calls = calls;
        this.connection = connection;
        this.project = project;
    }

    /// @param keys of one kind; what the project does not have is left out of the answer
    public List<SourceRecord> read(List<RecordKey> keys) throws InterruptedException {
        if (keys.isEmpty()) {
            return List.of();
        }
        ResourceType type = type(keys);
        List<String> ids = keys.stream()
                .map(RecordKey::id)
                .filter(ResourceId::isPlain)
                .distinct()
                .toList();
        return new Records(connection, type).of(resources(type, ids), RecordOrigin.LIVE);
    }

    private static ResourceType type(List<RecordKey> keys) {
        String kind = keys.getFirst().kind();
        if (keys.stream().anyMatch(key -> !key.kind().equals(kind))) {
            throw new IllegalArgumentException("Keys of one kind can be read together, these are of several");
        }
        return ResourceType.ofRecordKind(kind)
                .orElseThrow(() -> new IllegalArgumentException("commercetools has no records of kind " + kind));
    }

    private List<Resource> resources(ResourceType type, List<String> ids) throws InterruptedException {
        if (ids.size() == 1) {
            return calls.single(Place.single(project, type, ids.getFirst())).stream()
                    .toList();
        }
        List<Resource> resources = new ArrayList<>();
        int done = 0;
        while (done < ids.size()) {
            ResourceList part = firstOf(type, ids.subList(done, ids.size()));
            resources.addAll(part.resources());
            done += part.asked();
        }
        return resources;
    }

    /// As many as one answer holds. What is missing from it must be missing from the project, so an answer that may
    /// have been cut is none.
    private ResourceList firstOf(ResourceType type, List<String> ids) throws InterruptedException {
        Place place = Place.list(project, type);
        ResourceList part =
                calls.list(place, ReadQueries.idsThatFit(ids), limit -> ReadQueries.byIds(type, ids.subList(0, limit)));
        if (part.limit() < part.asked()) {
            throw Failures.shortened(place);
        }
        return part;
    }
}
