package io.plumbline.sandbox.commercetools.endpoints;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import io.plumbline.sandbox.commercetools.resources.Stores;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// `expand`: puts the resource a reference points to beside it. References by key cannot be expanded.
record Expansion(Stores stores, List<String> paths) {
    boolean isNeeded() {
        return !paths.isEmpty();
    }

    ObjectNode expand(ObjectNode resource) {
        for (String path : paths) {
            if (!path.matches("[A-Za-z0-9_.*\\[\\]-]+")) {
                throw Refusals.invalidInput("Malformed parameter: expand: '" + path + "' is not a path.");
            }
            follow(resource, path.replace("[*]", "").split("\\.", -1), 0);
        }
        return resource;
    }

    private void follow(JsonNode node, String[] names, int depth) {
        if (node.isArray()) {
            node.forEach(element -> follow(element, names, depth));
            return;
        }
        JsonNode here = node;
        if (node instanceof ObjectNode reference && reference.has("typeId") && reference.has("id")) {
            attach(reference);
            here = reference.path("obj");
        }
        if (depth < names.length) {
            follow(here.path(names[depth]), names, depth + 1);
        }
    }

    private void attach(ObjectNode reference) {
        if (!reference.has("obj")) {
            ResourceKind.ofTypeId(reference.path("typeId").asString())
                    .flatMap(kind -> stores.find(kind, reference.path("id").asString()))
                    .map(StoredResource::parse)
                    .ifPresent(found -> reference.set("obj", found));
        }
    }
}
