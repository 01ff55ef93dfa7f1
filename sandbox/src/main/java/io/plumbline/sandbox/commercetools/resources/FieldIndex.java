package io.plumbline.sandbox.commercetools.resources;

import io.plumbline.sandbox.commercetools.predicate.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The ids of the resources that hold a text in one field. The path may lead through arrays.
final class FieldIndex {
    private final List<String> path;
    private final Map<String, List<String>> idsByValue = new ConcurrentHashMap<>();

    FieldIndex(String path) {
        this.path = List.of(path.split("\\.", -1));
    }

    List<String> ids(String value) {
        return idsByValue.getOrDefault(value, List.of());
    }

    /// Moves a resource from the values it had to those it has; at no moment is it missing under one it keeps.
    void move(String id, List<String> before, List<String> after) {
        for (String value : after) {
            idsByValue.merge(value, List.of(id), FieldIndex::union);
        }
        for (String value : before) {
            if (!after.contains(value)) {
                idsByValue.computeIfPresent(value, (_, ids) -> without(ids, id));
            }
        }
    }

    /// The texts a resource holds in the field.
    List<String> values(Subject subject) {
        var found = new ArrayList<String>();
        collect(subject.field(path.getFirst()), 1, found);
        return found;
    }

    private void collect(JsonNode node, int depth, List<String> found) {
        if (node.isArray()) {
            node.forEach(element -> collect(element, depth, found));
        } else if (depth < path.size()) {
            collect(node.path(path.get(depth)), depth + 1, found);
        } else if (node.isString() && !found.contains(node.stringValue())) {
            found.add(node.stringValue());
        }
    }

    private static List<String> union(List<String> ids, List<String> added) {
        if (ids.containsAll(added)) {
            return ids;
        }
        var all = new ArrayList<>(ids);
        all.addAll(added);
        return List.copyOf(all);
    }

    private static @Nullable List<String> without(List<String> ids, String id) {
        List<String> rest = ids.stream().filter(each -> !each.equals(id)).toList();
        return rest.isEmpty() ? null : rest;
    }
}
