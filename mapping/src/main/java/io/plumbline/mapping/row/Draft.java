package io.plumbline.mapping.row;

import io.plumbline.model.document.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A document in the making.
public final class Draft {
    private final Map<String, Object> values = new LinkedHashMap<>();

    void put(Target target, Object value) {
        List<String> path = target.path();
        Map<String, Object> parent = values;
        for (int i = 0; i < path.size() - 1; i++) {
            parent = nested(parent, path.get(i));
        }
        parent.put(path.getLast(), value);
    }

    @SuppressWarnings("unchecked") // Only this class puts maps there, and their keys are texts.
    private static Map<String, Object> nested(Map<String, Object> parent, String name) {
        return (Map<String, Object>) parent.computeIfAbsent(name, ignored -> new LinkedHashMap<String, Object>());
    }

    /// Takes a field out again.
    void remove(List<String> path) {
        Map<?, ?> parent = values;
        for (int i = 0; i < path.size() - 1; i++) {
            if (!(parent.get(path.get(i)) instanceof Map<?, ?> nested)) {
                return;
            }
            parent = nested;
        }
        parent.remove(path.getLast());
    }

    /// What is written so far, by name; it changes as more is written.
    public Map<String, Object> values() {
        return values;
    }

    public Document document() {
        return Document.of(values);
    }
}
