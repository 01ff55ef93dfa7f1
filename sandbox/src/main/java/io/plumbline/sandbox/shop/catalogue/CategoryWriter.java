package io.plumbline.sandbox.shop.catalogue;

import io.plumbline.sandbox.shop.resource.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes the categories, parents before children.
record CategoryWriter(SetupWriter setup) {
    private static final List<String> CLOTHES = List.of("tops", "bottoms", "outdoor");
    private static final List<String> OTHERS = List.of("shoes", "accessories", "fabrics");

    void write() {
        write("clothes", "0.1", null);
        for (String key : CLOTHES) {
            write(key, "0.2", "clothes");
        }
        for (String key : OTHERS) {
            write(key, "0.3", null);
        }
    }

    private void write(String key, String orderHint, @Nullable String parent) {
        ObjectNode category = setup.founded("category", key).put("orderHint", orderHint);
        category.set("name", Json.localized(Map.of("en-GB", key)));
        category.set("slug", Json.localized(Map.of("en-GB", key)));
        ArrayNode ancestors = category.putArray("ancestors");
        if (parent != null) {
            ObjectNode reference = Json.reference("category", setup.ids().of("category", parent));
            category.set("parent", reference);
            ancestors.add(reference.deepCopy());
        }
        setup.output().resource("categories", category);
    }
}
