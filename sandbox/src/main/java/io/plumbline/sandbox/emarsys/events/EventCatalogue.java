package io.plumbline.sandbox.emarsys.events;

import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The events of the account. Safe for many threads.
public final class EventCatalogue {
    private static final long FIRST_ID = 1001;

    private final InstantSource clock;
    private final Map<Long, ExternalEvent> byId = new TreeMap<>();
    private long nextId = FIRST_ID;

    /// @param linked the names of the events that exist at first, each linked to a program
    public EventCatalogue(List<String> linked, InstantSource clock) {
        this.clock = clock;
        linked.forEach(name -> add(name, true));
    }

    synchronized List<ExternalEvent> all() {
        return List.copyOf(byId.values());
    }

    synchronized ExternalEvent require(long id) {
        ExternalEvent event = byId.get(id);
        if (event == null) {
            throw RefusedException.badRequest(5001, "Invalid event ID for customer.");
        }
        return event;
    }

    synchronized ExternalEvent create(String name) {
        checkName(name);
        return add(name, false);
    }

    synchronized ExternalEvent rename(long id, String name) {
        ExternalEvent event = require(id);
        if (!event.name().equals(name)) {
            checkName(name);
        }
        byId.put(id, event.renamed(name));
        return event.renamed(name);
    }

    synchronized void delete(long id) {
        if (require(id).isLinked()) {
            throw RefusedException.badRequest(5012, "The event is in use and cannot be deleted");
        }
        byId.remove(id);
    }

    public synchronized int size() {
        return byId.size();
    }

    private ExternalEvent add(String name, boolean isLinked) {
        ExternalEvent event = new ExternalEvent(nextId++, name, clock.instant(), isLinked);
        byId.put(event.id(), event);
        return event;
    }

    private void checkName(String name) {
        if (name.isBlank()) {
            throw RefusedException.badRequest(5002, "The event name is required");
        }
        if (byId.values().stream().anyMatch(event -> event.name().equals(name))) {
            throw RefusedException.badRequest(5003, "An event with this name already exists");
        }
    }
}
