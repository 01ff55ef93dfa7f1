package io.plumbline.sandbox.commercetools.orders;

import io.plumbline.sandbox.commercetools.writing.FieldActions;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.KindRules.UpdateAction;
import io.plumbline.sandbox.commercetools.writing.References;
import io.plumbline.sandbox.commercetools.writing.Revision;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The states of an order. They are independent of each other and of what happens to the order.
final class OrderStates {
    static final Set<String> ORDER = Set.of("Open", "Confirmed", "Complete", "Cancelled");
    static final Set<String> PAYMENT = Set.of("BalanceDue", "Failed", "Pending", "CreditOwed", "Paid");
    static final Set<String> SHIPMENT =
            Set.of("Shipped", "Delivered", "Ready", "Pending", "Delayed", "Partial", "Backorder", "Canceled");

    private OrderStates() {}

    static Map<String, UpdateAction> all() {
        return Map.of(
                "changeOrderState", FieldActions.state("orderState", ORDER, "OrderStateChanged", "oldOrderState"),
                "changePaymentState",
                        FieldActions.state("paymentState", PAYMENT, "OrderPaymentStateChanged", "oldPaymentState"),
                "changeShipmentState",
                        FieldActions.state("shipmentState", SHIPMENT, "OrderShipmentStateChanged", "oldShipmentState"),
                "transitionState", OrderStates::transition);
    }

    static void draft(ObjectNode order, Input draft) {
        order.put("orderState", draft.optionalChoice("orderState", ORDER).orElse("Open"));
        draft.optionalChoice("paymentState", PAYMENT).ifPresent(state -> order.put("paymentState", state));
        draft.optionalChoice("shipmentState", SHIPMENT).ifPresent(state -> order.put("shipmentState", state));
        draft.optionalObject("state").ifPresent(state -> order.set("state", References.unchecked("state", state)));
    }

    private static void transition(Revision revision, Input action) {
        ObjectNode state = References.unchecked("state", action.object("state"));
        JsonNode before = revision.resource().path("state").deepCopy();
        revision.resource().set("state", state);
        revision.raise("OrderStateTransition", message -> {
            message.set("state", state.deepCopy());
            message.put("force", action.flag("force", false));
            if (before.isObject()) {
                message.set("oldState", before);
            }
        });
    }
}
