package io.plumbline.sandbox.commercetools.resources;

import io.plumbline.sandbox.commercetools.predicate.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    void add(String id, Subject subject) {
        for (String value : values(subject)) {
            idsByValue.merge(value, List.of(id), FieldIndex::union);
        }
    }

    void remove(String id, Subject subject) {
        for (String value : values(subject)) {
            idsByValue.computeIfPresent(value, (_, ids) -> without(ids, id));
        }
    }

    private List<String> values(Subject subject) {
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

    private static List<String> without(List<String> ids, String id) {
        return ids.stream().filter(each -> !each.equals(id)).toList();
    }
}
