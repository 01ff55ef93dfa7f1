package io.plumbline.sandbox.commercetools.orders;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import io.plumbline.sandbox.commercetools.writing.Author;
import io.plumbline.sandbox.commercetools.writing.CustomFields;
import io.plumbline.sandbox.commercetools.writing.FieldActions;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.References;
import io.plumbline.sandbox.commercetools.writing.ResourceWriter;
import io.plumbline.sandbox.commercetools.writing.Revision;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/// `POST /orders`: a cart becomes an order and is ordered from then on.
public final class OrderFromCart {
    private static final List<String> TAKEN_OVER = List.of(
            "customerId",
            "customerEmail",
            "customerGroup",
            "anonymousId",
            "store",
            "country",
            "locale",
            "origin",
            "inventoryMode",
            "taxMode",
            "totalPrice",
            "taxedPrice",
            "lineItems",
            "customLineItems",
            "shippingInfo",
            "shippingAddress",
            "billingAddress",
            "custom",
            "purchaseOrderNumber",
            "paymentInfo");

    private final ResourceWriter writer;
    private final Consumer<ObjectNode> stock;

    /// @param stock told of every new order, to lower stock by it
    public OrderFromCart(ResourceWriter writer, Consumer<ObjectNode> stock) {
        this.writer = writer;
        this.stock = stock;
    }

    public StoredResource create(Input draft, Author author) {
        return writer.together(() -> {
            StoredResource order = writer.create(ResourceKind.ORDER, this::fill, draft, author);
            String cartId = order.parse().path("cart").path("id").asString();
            writer.amend(
                    ResourceKind.CART,
                    cartId,
                    author,
                    false,
                    cart -> cart.resource().put("cartState", "Ordered"));
            return order;
        });
    }

    private void fill(Revision revision, Input draft) {
        StoredResource stored = cart(revision, draft);
        ObjectNode cart = stored.parse();
        checkReady(stored, cart, draft);
        ObjectNode order = revision.resource();
        FieldActions.draftUnique(revision, draft, "orderNumber");
        for (String field : TAKEN_OVER) {
            if (cart.has(field)) {
                order.set(field, cart.path(field));
            }
        }
        OrderStates.draft(order, draft);
        OrderImport.emptyLists(order);
        order.set("cart", References.to(ResourceKind.CART, stored.id()));
        draft.copy(order, "purchaseOrderNumber");
        CustomFields.draft(revision, draft, "order");
        ObjectNode snapshot = order.deepCopy();
        revision.raise("OrderCreated", message -> message.set("order", snapshot));
        stock.accept(snapshot);
    }

    private static StoredResource cart(Revision revision, Input draft) {
        Input identifier = draft.optionalObject("cart").orElse(draft);
        return References.find(revision.project(), ResourceKind.CART, identifier);
    }

    private static void checkReady(StoredResource stored, ObjectNode cart, Input draft) {
        long version = draft.number("version");
        if (version != stored.version()) {
            throw Refusals.conflict(stored.id(), version, stored.version());
        }
        if (!cart.path("cartState").asString().equals("Active")) {
            throw Refusals.invalidOperation("The cart is not active, so it cannot be ordered.");
        }
        if (cart.path("lineItems").isEmpty()) {
            throw Refusals.invalidOperation("The cart is empty, so it cannot be ordered.");
        }
    }
}
