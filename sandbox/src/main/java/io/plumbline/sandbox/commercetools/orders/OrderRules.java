package io.plumbline.sandbox.commercetools.orders;

import io.plumbline.sandbox.commercetools.writing.CustomFields;
import io.plumbline.sandbox.commercetools.writing.FieldActions;
import io.plumbline.sandbox.commercetools.writing.KindRules;
import io.plumbline.sandbox.commercetools.writing.KindRules.UpdateAction;
import io.plumbline.sandbox.commercetools.writing.Revision;
import java.util.HashMap;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/// What orders may be asked to do.
public final class OrderRules {
    private OrderRules() {}

    /// The rules of imported orders, and of all orders once they exist.
    ///
    /// @param stock told of every new order, to lower stock by it
    public static KindRules rules(Consumer<ObjectNode> stock) {
        var actions = new HashMap<String, UpdateAction>();
        actions.putAll(OrderStates.all());
        actions.putAll(DeliveryActions.all());
        actions.putAll(ReturnActions.all());
        actions.putAll(OrderParties.all());
        actions.putAll(CustomFields.actions("order", "Order"));
        actions.put("setLocale", FieldActions.set("locale"));
        actions.put("setOrderNumber", FieldActions.setUnique("orderNumber"));
        actions.put("setPurchaseOrderNumber", FieldActions.set("purchaseOrderNumber", "OrderPurchaseOrderNumberSet"));
        return new KindRules(new OrderImport(stock), actions, OrderRules::delete);
    }

    private static void delete(Revision revision) {
        ObjectNode order = revision.resource().deepCopy();
        revision.raise("OrderDeleted", message -> message.set("order", order));
    }
}
