package io.plumbline.sandbox.shop.live;

import io.plumbline.sandbox.shop.resource.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A customer sends one piece back.
final class SendBack implements Change {
    @Override
    public String name() {
        return "return";
    }

    @Override
    public int weight() {
        return 5;
    }

    @Override
    public String kind() {
        return "orders";
    }

    @Override
    public String condition() {
        return "shipmentState in (\"Shipped\", \"Delivered\", \"Partial\")";
    }

    @Override
    public List<ObjectNode> actions(JsonNode order, Visit visit) {
        Map<String, Integer> kept = Pieces.of(order).withCustomer();
        if (kept.isEmpty()) {
            return List.of();
        }
        ObjectNode action = Json.object()
                .put("action", "addReturnInfo")
                .put("returnDate", visit.now())
                .put("returnTrackingId", "B" + visit.draw().uuid().substring(0, 8));
        action.putArray("items")
                .addObject()
                .put("lineItemId", kept.keySet().iterator().next())
                .put("quantity", 1)
                .put("comment", "too small")
                .put("shipmentState", "Returned");
        return List.of(action);
    }
}
