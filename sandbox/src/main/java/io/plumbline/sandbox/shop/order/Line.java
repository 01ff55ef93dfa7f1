package io.plumbline.sandbox.shop.order;

import io.plumbline.sandbox.shop.catalogue.Product;
import io.plumbline.sandbox.shop.catalogue.UnitPrice;
import io.plumbline.sandbox.shop.catalogue.Variant;
import io.plumbline.sandbox.shop.market.Market;

/// Some pieces of one article in a basket.
///
/// @param gift costs nothing
record Line(String id, Product product, Variant variant, Market market, int quantity, boolean gift) {
    UnitPrice unitPrice() {
        return variant.price(market);
    }

    long total() {
        return gift ? 0 : unitPrice().times(quantity);
    }

    /// What is paid back for some of the pieces.
    long valueOf(int pieces) {
        return gift ? 0 : unitPrice().times(pieces);
    }
}
