package io.plumbline.sandbox.commercetools.writing;

import io.plumbline.sandbox.commercetools.project.Project;
import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import io.plumbline.sandbox.kit.Json;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/// Turns what callers name, by id or by key, into references; refuses what does not exist.
public final class References {
    private References() {}

    /// The resource a draft or an action names.
    public static StoredResource find(Project project, ResourceKind kind, Input identifier) {
        Optional<String> id = identifier.optionalText("id");
        if (id.isPresent()) {
            return project.stores()
                    .find(kind, id.get())
                    .orElseThrow(() -> Refusals.referenceNotFound(kind.typeId(), "id", id.get()));
        }
        String key = identifier.optionalText("key").orElseThrow(() -> Refusals.requiredField("id"));
        return project.stores()
                .findByKey(kind, key)
                .orElseThrow(() -> Refusals.referenceNotFound(kind.typeId(), "key", key));
    }

    /// A reference by id.
    public static ObjectNode byId(Project project, ResourceKind kind, Input identifier) {
        return to(kind, find(project, kind, identifier).id());
    }

    /// A reference by key, as to stores.
    public static ObjectNode byKey(Project project, ResourceKind kind, Input identifier) {
        String key = find(project, kind, identifier).parse().path("key").asString();
        return Json.object().put("typeId", kind.typeId()).put("key", key);
    }

    /// A reference to a kind that is not kept here: taken as given, a key gets an id that is always the same.
    public static ObjectNode unchecked(String typeId, Input identifier) {
        String id = identifier
                .optionalText("id")
                .or(() -> identifier
                        .optionalText("key")
                        .map(key -> UUID.nameUUIDFromBytes((typeId + "/" + key).getBytes(StandardCharsets.UTF_8))
                                .toString()))
                .orElseThrow(() -> Refusals.requiredField("id"));
        return Json.object().put("typeId", typeId).put("id", id);
    }

    public static ObjectNode to(ResourceKind kind, String id) {
        return Json.object().put("typeId", kind.typeId()).put("id", id);
    }

    /// Sets a field to a reference by id if the input names one.
    public static void set(Revision revision, ObjectNode target, String field, ResourceKind kind, Input input) {
        input.optionalObject(field)
                .ifPresent(identifier -> target.set(field, byId(revision.project(), kind, identifier)));
    }
}
