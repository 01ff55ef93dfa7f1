package io.plumbline.model.fact;

import java.util.List;

/// One thing that can be bought.
///
/// @param sku as the source spells it; empty where the source gave none
/// @param images absolute addresses, best first
public record Variant(String variantId, String sku, List<String> images, List<Price> prices) {
    public Variant {
        images = List.copyOf(images);
        prices = List.copyOf(prices);
    }
}
