package io.plumbline.sandbox.shop.output;

import tools.jackson.databind.node.ObjectNode;

/// Takes the resources of a generated shop, one after the other, on the generating thread.
///
/// A resource comes after everything it refers to by id, except references to kinds that are not generated (product
/// types, discounts) and to carts old enough to have been deleted. The tree belongs to the sink from then on.
@FunctionalInterface
public interface ShopSink {
    /// Takes one resource.
    ///
    /// @param kind the collection it belongs to: `types`, `channels`, `stores`, `customer-groups`, `categories`,
    ///     `product-projections`, `inventory`, `customers`, `carts`, `payments` or `orders`
    void accept(String kind, ObjectNode resource);
}
