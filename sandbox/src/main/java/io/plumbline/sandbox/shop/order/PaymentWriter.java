package io.plumbline.sandbox.shop.order;

import io.plumbline.sandbox.shop.output.Output;
import io.plumbline.sandbox.shop.random.Draw;
import io.plumbline.sandbox.shop.resource.Head;
import io.plumbline.sandbox.shop.resource.Ids;
import io.plumbline.sandbox.shop.resource.Json;
import io.plumbline.sandbox.shop.resource.Timestamps;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes how orders were paid for, and what was paid back.
public record PaymentWriter(Ids ids, Output output) {
    private static final List<String> METHODS = List.of("CREDIT_CARD", "PAYPAL", "INVOICE", "KONBINI");

    /// Imported orders were paid elsewhere.
    static boolean hasPayment(Order order) {
        return !order.isImported();
    }

    public void write(Order order) {
        if (!hasPayment(order)) {
            return;
        }
        Draw draw = Draw.of(ids.seed(), "payment", order.key());
        long gross = order.basket().gross(order.total());
        ObjectNode payment = new Head(
                        ids.of("payment", order.key()), 3, order.createdAt(), order.lastModifiedAt(), "payments")
                .toJson();
        String customerId = order.buyer().customerId();
        if (customerId != null) {
            payment.set("customer", Json.reference("customer", customerId));
        }
        payment.put("interfaceId", "psp-" + Long.toHexString(order.key()));
        payment.set("amountPlanned", order.market().money(gross));
        payment.putObject("paymentMethodInfo").put("paymentInterface", "psp").put("method", draw.pick(METHODS));
        payment.putObject("paymentStatus").put("interfaceCode", order.status().isPaid() ? "paid" : "open");
        writeTransactions(draw, order, gross, payment.putArray("transactions"));
        payment.putArray("interfaceInteractions");
        output.resource("payments", payment);
    }

    private static void writeTransactions(Draw draw, Order order, long gross, ArrayNode transactions) {
        String state = order.status().isPaid() ? "Success" : "Pending";
        transactions.add(transaction(draw, order, "Charge", gross, order.placedAt(), state));
        if (order.status().isCancelled() && order.status().isPaid()) {
            transactions.add(transaction(draw, order, "Refund", gross, order.placedAt(), "Initial"));
        }
        for (Returned returned : order.returns()) {
            if (returned.isRefunded() && order.status().isPaid()) {
                long value = order.basket().gross(returned.value());
                transactions.add(transaction(draw, order, "Refund", value, returned.at(), "Success"));
            }
        }
    }

    private static ObjectNode transaction(
            Draw draw, Order order, String type, long amount, Instant time, String state) {
        ObjectNode transaction = Json.object()
                .put("id", draw.uuid())
                .put("timestamp", Timestamps.text(time))
                .put("type", type)
                .put("state", state);
        transaction.set("amount", order.market().money(amount));
        return transaction;
    }
}
