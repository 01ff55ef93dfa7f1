package io.plumbline.sandbox.shop.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// One product with its variants, the master variant first.
///
/// @param names by language
/// @param slugs by language
public record Product(
        int number,
        String id,
        String key,
        Map<String, String> names,
        Map<String, String> slugs,
        String category,
        List<Variant> variants,
        Instant createdAt) {
    public Product {
        variants = List.copyOf(variants);
    }
}
