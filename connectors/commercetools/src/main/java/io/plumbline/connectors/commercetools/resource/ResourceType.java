package io.plumbline.connectors.commercetools.resource;

import java.util.Arrays;
import java.util.Optional;

/// One kind of resource.
public enum ResourceType {
    PRODUCT("product", "product", "products", "/product-projections", "view_published_products", Reach.PROJECT),
    INVENTORY("inventory", "inventory-entry", "inventory", "/inventory", "view_products", Reach.PROJECT),
    CART("cart", "cart", "carts", "/carts", "view_orders", Reach.STORE),
    ORDER("order", "order", "orders", "/orders", "view_orders", Reach.STORE),
    CUSTOMER("customer", "customer", "customers", "/customers", "view_customers", Reach.STORE);

    private final String recordKind;
    private final String typeId;
    private final String stream;
    private final String path;
    private final String scope;
    private final Reach reach;

    ResourceType(String recordKind, String typeId, String stream, String path, String scope, Reach reach) {
        this.recordKind = recordKind;
        this.typeId = typeId;
        this.stream = stream;
        this.path = path;
        this.scope = scope;
        this.reach = reach;
    }

    /// How records of it are called.
    public String recordKind() {
        return recordKind;
    }

    /// The stream that gives it.
    public String stream() {
        return stream;
    }

    /// The list, relative to the project or to the store.
    public String path() {
        return path;
    }

    /// The scope that reading it takes, without the project key.
    public String scope() {
        return scope;
    }

    /// Whether one store's part of it can be asked for.
    public boolean hasStores() {
        return reach == Reach.STORE;
    }

    /// @param typeId as references call it, for instance `inventory-entry`
    public static Optional<ResourceType> ofTypeId(String typeId) {
        return Arrays.stream(values())
                .filter(type -> type.typeId.equals(typeId))
                .findFirst();
    }

    public static Optional<ResourceType> ofRecordKind(String recordKind) {
        return Arrays.stream(values())
                .filter(type -> type.recordKind.equals(recordKind))
                .findFirst();
    }

    public static Optional<ResourceType> ofStream(String stream) {
        return Arrays.stream(values())
                .filter(type -> type.stream.equals(stream))
                .findFirst();
    }

    private enum Reach {
        PROJECT,
        STORE
    }
}
