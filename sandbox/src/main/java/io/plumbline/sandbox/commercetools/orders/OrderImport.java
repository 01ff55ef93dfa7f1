package io.plumbline.sandbox.commercetools.orders;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.writing.AddressDrafts;
import io.plumbline.sandbox.commercetools.writing.CustomFields;
import io.plumbline.sandbox.commercetools.writing.FieldActions;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.KindRules.Creation;
import io.plumbline.sandbox.commercetools.writing.LineItems;
import io.plumbline.sandbox.commercetools.writing.MoneyDrafts;
import io.plumbline.sandbox.commercetools.writing.References;
import io.plumbline.sandbox.commercetools.writing.Revision;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `POST /orders/import`: an order made elsewhere, taken as it is.
final class OrderImport implements Creation {
    private static final Set<String> ORIGINS = Set.of("Customer", "Merchant", "Quote", "RecurringOrder");

    private final Consumer<ObjectNode> stock;

    /// @param stock told of every new order, to lower stock by it
    OrderImport(Consumer<ObjectNode> stock) {
        this.stock = stock;
    }

    @Override
    public void create(Revision revision, Input draft) {
        ObjectNode order = revision.resource();
        FieldActions.draftUnique(revision, draft, "orderNumber");
        draft.copy(order, "purchaseOrderNumber", "country", "completedAt");
        customer(revision, draft);
        order.set("totalPrice", MoneyDrafts.cents(draft.object("totalPrice")));
        draft.optionalObject("taxedPrice").ifPresent(taxed -> order.set("taxedPrice", TaxedPrices.of(taxed)));
        OrderStates.draft(order, draft);
        order.put("origin", draft.optionalChoice("origin", ORIGINS).orElse("Customer"));
        draft.optionalChoice("inventoryMode", LineItems.INVENTORY_MODES)
                .ifPresent(mode -> order.put("inventoryMode", mode));
        lines(revision, draft);
        AddressDrafts.draft(revision, draft, "shippingAddress");
        AddressDrafts.draft(revision, draft, "billingAddress");
        draft.optionalObject("shippingInfo")
                .ifPresent(info -> order.set("shippingInfo", ShippingInfos.of(revision, info)));
        payments(revision, draft);
        emptyLists(order);
        CustomFields.draft(revision, draft, "order");
        ObjectNode snapshot = order.deepCopy();
        revision.raise("OrderImported", message -> message.set("order", snapshot));
        stock.accept(snapshot);
    }

    /// What every order has, if only empty.
    static void emptyLists(ObjectNode order) {
        order.put("shippingMode", "Single");
        for (String list : new String[] {"shipping", "refusedGifts", "syncInfo", "discountCodes", "returnInfo"}) {
            order.putArray(list);
        }
    }

    private static void customer(Revision revision, Input draft) {
        ObjectNode order = revision.resource();
        draft.optionalText("customerId").ifPresent(id -> {
            if (revision.project().stores().find(ResourceKind.CUSTOMER, id).isEmpty()) {
                throw Refusals.referenceNotFound("customer", "id", id);
            }
            order.put("customerId", id);
        });
        draft.copy(order, "customerEmail");
        References.set(revision, order, "customerGroup", ResourceKind.CUSTOMER_GROUP, draft);
        draft.optionalObject("store")
                .ifPresent(
                        store -> order.set("store", References.byKey(revision.project(), ResourceKind.STORE, store)));
    }

    private static void lines(Revision revision, Input draft) {
        ArrayNode lines = revision.resource().putArray("lineItems");
        draft.objects("lineItems").forEach(line -> lines.add(ImportedLines.line(revision, line)));
        ArrayNode customLines = revision.resource().putArray("customLineItems");
        draft.objects("customLineItems").forEach(line -> customLines.add(ImportedLines.customLine(revision, line)));
    }

    private static void payments(Revision revision, Input draft) {
        draft.optionalObject("paymentInfo").ifPresent(info -> {
            ArrayNode payments = revision.resource().putObject("paymentInfo").putArray("payments");
            info.objects("payments")
                    .forEach(payment ->
                            payments.add(References.byId(revision.project(), ResourceKind.PAYMENT, payment)));
        });
    }
}
