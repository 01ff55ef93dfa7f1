package io.plumbline.sandbox.commercetools.resources;

import io.plumbline.sandbox.commercetools.predicate.Range;
import io.plumbline.sandbox.commercetools.predicate.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// The resources of one kind. Any number of threads read while one writes.
///
/// A reader walks an index while it changes: it may meet a version that has just been replaced and passes over it, see
/// [#isCurrent]. The version that replaced it is then further on in the order of changes.
public final class ResourceStore {
    private static final String BEYOND_ALL_IDS = "\uffff";

    private final ResourceKind kind;
    private final ConcurrentSkipListMap<String, StoredResource> byId = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<StoredResource, StoredResource> byModification =
            new ConcurrentSkipListMap<>(StoredResource.BY_MODIFICATION);
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

    /// Whether no later version has taken its place.
    public boolean isCurrent(StoredResource resource) {
        StoredResource current = byId.get(resource.id());
        return current != null && current.version() <= resource.version();
    }

    public Subject subject(StoredResource resource) {
        return new LazySubject(kind, resource);
    }

    /// Adds a resource or replaces its former version. The new version is in the order of changes before the former
    /// one leaves it, so that no reader can miss both.
    public void put(StoredResource resource, ObjectNode tree) {
        byModification.put(resource, resource);
        StoredResource before = byId.put(resource.id(), resource);
        if (before != null && StoredResource.BY_MODIFICATION.compare(before, resource) != 0) {
            byModification.remove(before);
        }
        Optional<Subject> former = Optional.ofNullable(before).map(this::subject);
        reindex(resource.id(), former, Optional.of(new LazySubject(kind, resource, tree)));
    }

    public void remove(String id) {
        StoredResource removed = byId.remove(id);
        if (removed != null) {
            byModification.remove(removed);
            reindex(id, Optional.of(subject(removed)), Optional.empty());
        }
    }

    private void reindex(String id, Optional<Subject> before, Optional<Subject> after) {
        for (FieldIndex index : indexes.values()) {
            index.move(
                    id,
                    before.map(index::values).orElse(List.of()),
                    after.map(index::values).orElse(List.of()));
        }
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
        NavigableMap<StoredResource, StoredResource> part = byModification;
        String lowest = range.lowest();
        if (lowest != null) {
            part = part.tailMap(StoredResource.place(lowest, ""), true);
        }
        String highest = range.highest();
        if (highest != null) {
            part = part.headMap(StoredResource.place(highest, BEYOND_ALL_IDS), true);
        }
        return (descending ? part.descendingMap() : part).values().stream();
    }
}
