package io.plumbline.sandbox.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The headers of one request, found whatever the case of their names.
public final class SandboxHeaders {
    private final Map<String, List<String>> values;

    private SandboxHeaders(Map<String, List<String>> values) {
        this.values = values;
    }

    /// Copies headers; names that differ in case only are joined.
    public static SandboxHeaders of(Map<String, List<String>> headers) {
        Map<String, List<String>> joined = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, all) ->
                joined.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(all));
        joined.replaceAll((_, all) -> List.copyOf(all));
        return new SandboxHeaders(Collections.unmodifiableMap(joined));
    }

    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public Set<String> names() {
        return values.keySet();
    }
}
