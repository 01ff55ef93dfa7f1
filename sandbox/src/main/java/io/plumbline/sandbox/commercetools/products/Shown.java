package io.plumbline.sandbox.commercetools.products;

import io.plumbline.sandbox.commercetools.project.Project;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import io.plumbline.sandbox.kit.Json;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Projections as they are sent: with stock, the selected price and the texts asked for; in the newer catalogue model
/// without variants.
public record Shown(Project project, Optional<PriceSelection> selection, LocaleProjection locales) {
    public ObjectNode show(ResourceKind kind, StoredResource stored) {
        ObjectNode projection = stored.parse();
        locales.apply(projection);
        if (kind == ResourceKind.VARIANT_PROJECTION) {
            selectPrice(projection, projection);
            return projection;
        }
        if (project.settings().modular()) {
            projection.remove("masterVariant");
            projection.set("variants", Json.array());
            return projection;
        }
        boolean standalone = projection.path("priceMode").asString("").equals("Standalone");
        for (ObjectNode variant : ProductData.variants(projection)) {
            selectPrice(projection, variant);
            Availability.show(project, variant);
            if (standalone) {
                variant.putArray("prices");
            }
        }
        return projection;
    }

    private void selectPrice(ObjectNode product, ObjectNode variant) {
        selection
                .flatMap(asked -> asked.select(project, product, variant))
                .ifPresent(price -> variant.set("price", price.deepCopy()));
    }
}
