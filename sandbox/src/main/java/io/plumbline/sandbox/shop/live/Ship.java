package io.plumbline.sandbox.shop.live;

import io.plumbline.sandbox.shop.resource.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The warehouse sends what an order still waits for, or one piece of it.
final class Ship implements Change {
    private static final double SHARE_SPLIT = 0.3;

    @Override
    public String name() {
        return "shipment";
    }

    @Override
    public int weight() {
        return 20;
    }

    @Override
    public String kind() {
        return "orders";
    }

    @Override
    public String condition() {
        return "orderState in (\"Open\", \"Confirmed\")";
    }

    @Override
    public List<ObjectNode> actions(JsonNode order, Visit visit) {
        Map<String, Integer> waiting = Pieces.of(order).toDeliver();
        if (waiting.isEmpty()) {
            return List.of();
        }
        boolean several = waiting.values().stream().mapToInt(Integer::intValue).sum() > 1;
        boolean split = several && visit.draw().chance(SHARE_SPLIT);
        Map<String, Integer> load = split ? Map.of(waiting.keySet().iterator().next(), 1) : waiting;
        ObjectNode state =
                Json.object().put("action", "changeShipmentState").put("shipmentState", split ? "Partial" : "Shipped");
        return List.of(delivery(order, load, visit), state);
    }

    private static ObjectNode delivery(JsonNode order, Map<String, Integer> load, Visit visit) {
        ObjectNode action = Json.object().put("action", "addDelivery");
        JsonNode part = order.path("shipping").path(0).path("shippingKey");
        if (part.isString()) {
            action.put("shippingKey", part.stringValue());
        }
        action.set("items", items(load));
        ObjectNode parcel = action.putArray("parcels").addObject();
        parcel.putObject("trackingData")
                .put("trackingId", "L" + visit.draw().uuid().substring(24).toUpperCase(Locale.ROOT))
                .put("carrier", "DHL");
        parcel.set("items", items(load));
        return action;
    }

    private static ArrayNode items(Map<String, Integer> load) {
        ArrayNode items = Json.array();
        load.forEach((id, quantity) -> items.addObject().put("id", id).put("quantity", quantity));
        return items;
    }
}
