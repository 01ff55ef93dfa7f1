package io.plumbline.sandbox.commercetools.resources;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The stores of all kinds.
public final class Stores {
    private final Map<ResourceKind, ResourceStore> stores = new EnumMap<>(ResourceKind.class);

    public Stores() {
        for (ResourceKind kind : ResourceKind.values()) {
            stores.put(kind, new ResourceStore(kind));
        }
    }

    public ResourceStore of(ResourceKind kind) {
        ResourceStore store = stores.get(kind);
        if (store == null) {
            throw new IllegalStateException("no store for " + kind);
        }
        return store;
    }

    public Optional<StoredResource> find(ResourceKind kind, String id) {
        return of(kind).find(id);
    }

    /// By the name a person gave it.
    public Optional<StoredResource> findByKey(ResourceKind kind, String key) {
        ResourceStore store = of(kind);
        return store.isIndexed("key") ? store.findBy("key", key).stream().findFirst() : Optional.empty();
    }
}
