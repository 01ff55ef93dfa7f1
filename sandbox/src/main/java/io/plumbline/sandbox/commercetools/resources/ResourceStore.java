package io.plumbline.sandbox.commercetools.resources;

import io.plumbline.sandbox.commercetools.predicate.Range;
import io.plumbline.sandbox.commercetools.predicate.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// The resources of one kind. Any number of threads read while one writes.
///
/// A reader walks an index while it changes: it may meet a version that has just been replaced and must pass over
/// it, see [#isCurrent]. The replaced version is then further on in the order of changes.
public final class ResourceStore {
    private static final String BEYOND_ALL_IDS = "\uffff";

    private final ResourceKind kind;
    private final ConcurrentSkipListMap<String, StoredResource> byId = new ConcurrentSkipListMap<>();
    private final NavigableSet<StoredResource> byModification =
            new ConcurrentSkipListSet<>(StoredResource.BY_MODIFICATION);
    private final Map<String, FieldIndex> indexes = new LinkedHashMap<>();

    ResourceStore(ResourceKind kind) {
        this.kind = kind;
        kind.indexed().forEach(path -> indexes.put(path, new FieldIndex(path)));
    }

    public ResourceKind kind() {
        return kind;
    }

    public int size() {
        return byId.size();
    }

    public Optional<StoredResource> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The resources that hold the text in an indexed field.
    public List<StoredResource> findBy(String path, String value) {
        FieldIndex index = indexes.get(path);
        if (index == null) {
            throw new IllegalArgumentException(kind + " has no index on " + path);
        }
        return index.ids(value).stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    public boolean isIndexed(String path) {
        return indexes.containsKey(path);
    }

    public boolean isCurrent(StoredResource resource) {
        return byId.get(resource.id()) == resource;
    }

    public Subject subject(StoredResource resource) {
        return new LazySubject(kind, resource);
    }

    /// Adds a resource or replaces its former version.
    public void put(StoredResource resource, ObjectNode tree) {
        StoredResource before = byId.put(resource.id(), resource);
        byModification.add(resource);
        if (before != null) {
            forget(before, resource);
        }
        var subject = new LazySubject(kind, resource, tree);
        indexes.values().forEach(index -> index.add(resource.id(), subject));
    }

    public void remove(String id) {
        StoredResource removed = byId.remove(id);
        if (removed != null) {
            byModification.remove(removed);
            unindex(removed);
        }
    }

    private void forget(StoredResource before, StoredResource now) {
        if (StoredResource.BY_MODIFICATION.compare(before, now) == 0) {
            byModification.remove(before);
            byModification.add(now);
        } else {
            byModification.remove(before);
        }
        unindex(before);
    }

    private void unindex(StoredResource resource) {
        var subject = subject(resource);
        indexes.values().forEach(index -> index.remove(resource.id(), subject));
    }

    /// In the order of ids.
    public Stream<StoredResource> alongId(Range range, boolean descending) {
        if (range.isImpossible()) {
            return Stream.empty();
        }
        NavigableMap<String, StoredResource> part = byId;
        String lowest = range.lowest();
        if (lowest != null) {
            part = part.tailMap(lowest, true);
        }
        String highest = range.highest();
        if (highest != null) {
            part = part.headMap(highest, true);
        }
        return (descending ? part.descendingMap() : part).values().stream();
    }

    /// In the order of changes.
    public Stream<StoredResource> alongModification(Range range, boolean descending) {
        if (range.isImpossible()) {
            return Stream.empty();
        }
        NavigableSet<StoredResource> part = byModification;
        String lowest = range.lowest();
        if (lowest != null) {
            part = part.tailSet(StoredResource.place(lowest, ""), true);
        }
        String highest = range.highest();
        if (highest != null) {
            part = part.headSet(StoredResource.place(highest, BEYOND_ALL_IDS), true);
        }
        return (descending ? part.descendingSet() : part).stream();
    }
}
