package io.plumbline.sandbox.commercetools.resources;

import io.plumbline.sandbox.commercetools.predicate.KnownFields;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The kinds of resources, by the name used in references and the path they are reached at.
public enum ResourceKind {
    CUSTOMER("customer", "customers", "lowercaseEmail email key customerNumber externalId"),
    CUSTOMER_GROUP("customer-group", "customer-groups", "key name"),
    ORDER("order", "orders", "orderNumber customerId customerEmail paymentInfo.payments.id cart.id"),
    CART("cart", "carts", "key customerId customerEmail anonymousId"),
    PAYMENT("payment", "payments", "key interfaceId"),
    PRODUCT("product", "products", "key"),
    PRODUCT_PROJECTION("product-projection", "product-projections", "key masterVariant.sku variants.sku"),
    STAGED_PROJECTION("product-projection", "staged-projections", "key masterVariant.sku variants.sku"),
    VARIANT_PROJECTION("variant-projection", "variant-projections", "sku product.id"),
    CATEGORY("category", "categories", "key externalId"),
    INVENTORY_ENTRY("inventory-entry", "inventory", "key sku"),
    STANDALONE_PRICE("standalone-price", "standalone-prices", "key sku"),
    STORE("store", "stores", "key"),
    CHANNEL("channel", "channels", "key"),
    TYPE("type", "types", "key"),
    MESSAGE("message", "messages", "resource.id"),
    SUBSCRIPTION("subscription", "subscriptions", "key");

    private final String typeId;
    private final String path;
    private final String indexed;

    ResourceKind(String typeId, String path, String indexed) {
        this.typeId = typeId;
        this.path = path;
        this.indexed = indexed;
    }

    /// The name used in references.
    public String typeId() {
        return typeId;
    }

    /// The segment of the address behind the project key.
    public String path() {
        return path;
    }

    /// Fields by whose equality resources are found without looking at all of them.
    List<String> indexed() {
        return List.of(indexed.split(" ", -1));
    }

    public boolean hasField(String field) {
        return fields().knows(field);
    }

    /// The fields predicates may name; read when first needed.
    public KnownFields fields() {
        return FieldDescriptions.of(typeId);
    }

    public static Optional<ResourceKind> ofPath(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.path.equals(path) && kind != STAGED_PROJECTION)
                .findFirst();
    }

    public static Optional<ResourceKind> ofTypeId(String typeId) {
        return Arrays.stream(values())
                .filter(kind -> kind.typeId.equals(typeId))
                .findFirst();
    }
}
