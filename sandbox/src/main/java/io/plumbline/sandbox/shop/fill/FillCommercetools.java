package io.plumbline.sandbox.shop.fill;

import io.plumbline.sandbox.commercetools.CommercetoolsSandbox;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.kit.Json;
import io.plumbline.sandbox.shop.GeneratedShop;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/// Puts a generated shop into a commercetools stand-in, as if it had always been there.
public final class FillCommercetools {
    private static final String PROJECTIONS = "product-projections";
    private static final String[] PRODUCT_DATA = {"name", "description", "slug", "categories", "masterVariant", "variants"};
    private static final Map<String, ResourceKind> KINDS = Arrays.stream(ResourceKind.values())
            .collect(Collectors.toMap(ResourceKind::path, Function.identity(), (a, b) -> a));

    private FillCommercetools() {}

    public static void fill(CommercetoolsSandbox sandbox, GeneratedShop shop) {
        shop.forEach((kind, resource) -> {
            if (kind.equals(PROJECTIONS)) {
                sandbox.load(ResourceKind.PRODUCT, product(resource));
            } else {
                sandbox.load(kind(kind), resource);
            }
        });
    }

    private static ResourceKind kind(String path) {
        ResourceKind kind = KINDS.get(path);
        if (kind == null) {
            throw new IllegalArgumentException("The stand-in has no " + path);
        }
        return kind;
    }

    /// The product that a projection is a view of; what is published and what is staged are the same.
    private static ObjectNode product(ObjectNode projection) {
        ObjectNode data = Json.object();
        for (String field : PRODUCT_DATA) {
            if (projection.has(field)) {
                data.set(field, projection.get(field));
            }
        }
        ObjectNode product = projection.deepCopy();
        product.remove(Arrays.asList(PRODUCT_DATA));
        product.remove(Arrays.asList("published", "hasStagedChanges"));
        ObjectNode master = product.putObject("masterData");
        master.put("published", true).put("hasStagedChanges", false);
        master.set("current", data);
        master.set("staged", data.deepCopy());
        return product;
    }
}
