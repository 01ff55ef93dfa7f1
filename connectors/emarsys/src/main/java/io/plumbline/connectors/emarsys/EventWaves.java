package io.plumbline.connectors.emarsys;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// Divides the events of a batch into calls: one event id per call, and each contact once per call, since failures are
/// reported by contact. The order of one contact's events is kept.
final class EventWaves {
    private final Map<String, List<Wave>> byEvent = new LinkedHashMap<>();

    /// One call.
    ///
    /// @param indices the places of its rows in the batch
    record Wave(String eventId, List<Integer> indices, List<ObjectNode> rows, Set<String> contacts) {}

    void add(String eventId, int index, String contact, ObjectNode row) {
        List<Wave> waves = byEvent.computeIfAbsent(eventId, _ -> new ArrayList<>());
        Wave wave = waves.stream()
                .filter(open ->
                        !open.contacts().contains(contact) && open.rows().size() < Emarsys.CALL_MAX)
                .findFirst()
                .orElseGet(() -> {
                    Wave opened = new Wave(eventId, new ArrayList<>(), new ArrayList<>(), new HashSet<>());
                    waves.add(opened);
                    return opened;
                });
        wave.indices().add(index);
        wave.rows().add(row);
        wave.contacts().add(contact);
    }

    List<Wave> all() {
        return byEvent.values().stream().flatMap(List::stream).toList();
    }
}
