package io.plumbline.sandbox.commercetools.auth;

import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import java.util.List;

/// The scopes an endpoint asks for, without the project key. One of a list suffices.
public final class EndpointScopes {
    private EndpointScopes() {}

    public static List<String> toRead(ResourceKind kind) {
        return switch (kind) {
            case CUSTOMER -> List.of("view_customers");
            case CUSTOMER_GROUP -> List.of("view_customer_groups", "view_customers");
            case ORDER, CART -> List.of("view_orders");
            case PAYMENT -> List.of("view_payments");
            case PRODUCT_PROJECTION, PRODUCT, VARIANT_PROJECTION -> List.of("view_published_products", "view_products");
            case STAGED_PROJECTION, INVENTORY_ENTRY -> List.of("view_products");
            case CATEGORY -> List.of("view_categories", "view_products");
            case CHANNEL -> List.of("view_channels", "view_products");
            case STORE -> List.of("view_stores");
            case STANDALONE_PRICE -> List.of("view_standalone_prices");
            case TYPE -> List.of("view_types");
            case MESSAGE -> List.of("view_messages");
            case SUBSCRIPTION -> List.of("manage_subscriptions");
        };
    }

    public static List<String> toWrite(ResourceKind kind) {
        return switch (kind) {
            case CUSTOMER -> List.of("manage_customers");
            case CUSTOMER_GROUP -> List.of("manage_customer_groups", "manage_customers");
            case ORDER, CART -> List.of("manage_orders");
            case PAYMENT -> List.of("manage_payments");
            case PRODUCT, PRODUCT_PROJECTION, STAGED_PROJECTION, VARIANT_PROJECTION, INVENTORY_ENTRY ->
                List.of("manage_products");
            case CATEGORY -> List.of("manage_categories", "manage_products");
            case CHANNEL -> List.of("manage_channels", "manage_products");
            case STORE -> List.of("manage_stores");
            case STANDALONE_PRICE -> List.of("manage_standalone_prices");
            case TYPE -> List.of("manage_types");
            case MESSAGE -> List.of("manage_messages");
            case SUBSCRIPTION -> List.of("manage_subscriptions");
        };
    }
}
