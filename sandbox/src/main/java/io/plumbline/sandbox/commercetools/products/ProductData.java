package io.plumbline.sandbox.commercetools.products;

import io.plumbline.sandbox.commercetools.project.Project;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.ResourceStore;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Finding variants: in a product's data, and products by the SKU of one.
public final class ProductData {
    private ProductData() {}

    /// All variants of a product's data or of a projection, the master first.
    public static List<ObjectNode> variants(JsonNode data) {
        var variants = new ArrayList<ObjectNode>();
        if (data.path("masterVariant") instanceof ObjectNode master) {
            variants.add(master);
        }
        data.path("variants").forEach(variant -> variants.add((ObjectNode) variant));
        return variants;
    }

    /// The published projection that has a variant with the SKU.
    public static Optional<StoredResource> findPublished(Project project, String sku) {
        return find(project.stores().of(ResourceKind.PRODUCT_PROJECTION), sku);
    }

    static Optional<StoredResource> find(Project project, String sku) {
        return find(project.stores().of(ResourceKind.STAGED_PROJECTION), sku);
    }

    private static Optional<StoredResource> find(ResourceStore projections, String sku) {
        return projections.findBy("masterVariant.sku", sku).stream()
                .findFirst()
                .or(() -> projections.findBy("variants.sku", sku).stream().findFirst());
    }
}
