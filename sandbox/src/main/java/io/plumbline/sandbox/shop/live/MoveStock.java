package io.plumbline.sandbox.shop.live;

import io.plumbline.sandbox.shop.resource.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The warehouse counts again: a few pieces fewer, or a delivery has come where none were left.
final class MoveStock implements Change {
    private static final int RESTOCKED_MAX = 80;

    @Override
    public String name() {
        return "stock-move";
    }

    @Override
    public int weight() {
        return 10;
    }

    @Override
    public String kind() {
        return "inventory";
    }

    @Override
    public List<ObjectNode> actions(JsonNode entry, Visit visit) {
        int onStock = entry.path("quantityOnStock").asInt(0);
        int counted = onStock <= 0
                ? visit.draw().between(1, RESTOCKED_MAX)
                : onStock - visit.draw().between(1, Math.min(onStock, 3));
        return List.of(Json.object().put("action", "changeQuantity").put("quantity", counted));
    }
}
