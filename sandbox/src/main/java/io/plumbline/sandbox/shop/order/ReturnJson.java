package io.plumbline.sandbox.shop.order;

import io.plumbline.sandbox.shop.resource.Json;
import io.plumbline.sandbox.shop.resource.Timestamps;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What came back, as `ReturnInfo`.
final class ReturnJson {
    private ReturnJson() {}

    /// One return of at least one item.
    static ObjectNode of(List<Returned> returns) {
        Returned first = returns.getFirst();
        ObjectNode info = Json.object()
                .put("returnTrackingId", "R" + first.id().substring(0, 8))
                .put("returnDate", Timestamps.text(first.at()));
        ArrayNode items = info.putArray("items");
        returns.forEach(returned -> items.add(item(returned)));
        return info;
    }

    private static ObjectNode item(Returned returned) {
        return Json.object()
                .put("type", "LineItemReturnItem")
                .put("id", returned.id())
                .put("lineItemId", returned.piece().line().id())
                .put("quantity", returned.piece().quantity())
                .put("shipmentState", returned.shipmentState())
                .put("paymentState", returned.paymentState())
                .put("createdAt", Timestamps.text(returned.at()))
                .put("lastModifiedAt", Timestamps.text(returned.at()));
    }
}
