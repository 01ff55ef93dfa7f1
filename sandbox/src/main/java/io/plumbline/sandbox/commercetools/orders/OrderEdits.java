package io.plumbline.sandbox.commercetools.orders;

import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import io.plumbline.sandbox.commercetools.writing.Author;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.MoneyDrafts;
import io.plumbline.sandbox.commercetools.writing.ResourceWriter;
import io.plumbline.sandbox.commercetools.writing.Revision;
import io.plumbline.sandbox.kit.Json;
import tools.jackson.databind.node.ObjectNode;

/// Order edits: they change an order that exists, raise their own message, and no notification of the change.
public final class OrderEdits {
    private static final Author MERCHANT = new Author("merchant-center", null);

    private final ResourceWriter writer;

    public OrderEdits(ResourceWriter writer) {
        this.writer = writer;
    }

    /// Applies an edit with `orderId`, and `totalPrice`, `lineItems` or `shippingAddress` as they shall be.
    public StoredResource apply(Input edit) {
        String orderId = edit.text("orderId");
        return writer.amend(ResourceKind.ORDER, orderId, MERCHANT, true, revision -> edit(revision, edit));
    }

    private static void edit(Revision revision, Input edit) {
        ObjectNode order = revision.resource();
        ObjectNode before = excerpt(order, order.path("version").asLong());
        edit.optionalObject("totalPrice").ifPresent(total -> order.set("totalPrice", MoneyDrafts.cents(total)));
        edit.copy(order, "lineItems", "shippingAddress");
        ObjectNode after = excerpt(order, revision.version());
        revision.raise("OrderEditApplied", message -> {
            ObjectNode reference = message.putObject("edit");
            reference.put("typeId", "order-edit").put("id", revision.newId());
            ObjectNode result = message.putObject("result");
            result.put("type", "Applied").put("appliedAt", revision.now());
            result.set("excerptBeforeEdit", before);
            result.set("excerptAfterEdit", after);
        });
    }

    private static ObjectNode excerpt(ObjectNode order, long version) {
        ObjectNode excerpt = Json.object();
        excerpt.set("totalPrice", order.path("totalPrice").deepCopy());
        if (order.has("taxedPrice")) {
            excerpt.set("taxedPrice", order.path("taxedPrice").deepCopy());
        }
        return excerpt.put("version", version);
    }
}
