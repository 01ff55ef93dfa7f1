package io.plumbline.sandbox.commercetools.endpoints;

import io.plumbline.sandbox.commercetools.inventory.DelayedStock;
import io.plumbline.sandbox.commercetools.orders.OrderFromCart;
import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.writing.KindRules;
import io.plumbline.sandbox.commercetools.writing.ResourceWriter;
import io.plumbline.sandbox.kit.SandboxResponse;
import java.util.List;

/// Orders, which come from carts or from elsewhere; all else is as with other kinds.
final class OrderEndpoint {
    private final ResourceWriter writer;
    private final RuleBook rules;
    private final OrderFromCart fromCart;
    private final ResourceEndpoint resources;

    OrderEndpoint(ResourceWriter writer, RuleBook rules, DelayedStock stock, ResourceEndpoint resources) {
        this.writer = writer;
        this.rules = rules;
        this.fromCart = new OrderFromCart(writer, stock::take);
        this.resources = resources;
    }

    SandboxResponse answer(Call call) {
        if (call.is("POST") && call.rest().isEmpty()) {
            return resources.one(call, 201, fromCart.create(call.body(), call.author()));
        }
        if (call.is("POST") && call.rest().equals(List.of("import"))) {
            KindRules orders = rules.of(ResourceKind.ORDER)
                    .orElseThrow(() -> Refusals.noSuchPath(call.request().path()));
            return resources.one(
                    call, 201, writer.create(ResourceKind.ORDER, orders.creation(), call.body(), call.author()));
        }
        return resources.answer(call);
    }
}
