package io.plumbline.connectors.commercetools.resource;

/// The project that is read, and the one store in it if only that is.
///
/// @param storeKey empty for the whole project
public record Project(String key, String storeKey) {
    /// The path of a list.
    public String path(ResourceType type) {
        return type.hasStores() && !storeKey.isEmpty()
                ? "/" + key + "/in-store/key=" + storeKey + type.path()
                : path(type.path());
    }

    /// The path of anything that belongs to the project as a whole.
    public String path(String below) {
        return "/" + key + below;
    }

    /// A scope as commercetools writes it, for instance `view_orders:my-shop`.
    public String scope(ResourceType type) {
        return scope(type, type.scope());
    }

    /// @param name of a scope for this kind of resource, without the project key
    public String scope(ResourceType type, String name) {
        return type.hasStores() && !storeKey.isEmpty() ? scope(name) + ":" + storeKey : scope(name);
    }

    public String scope(String name) {
        return name + ":" + key;
    }
}
