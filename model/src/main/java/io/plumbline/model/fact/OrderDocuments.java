package io.plumbline.model.fact;

import static io.plumbline.model.document.Field.optional;
import static io.plumbline.model.document.Field.required;

import io.plumbline.model.document.Document;
import io.plumbline.model.document.DocumentBuilder;
import io.plumbline.model.document.DocumentReader;
import io.plumbline.model.document.Field;
import io.plumbline.model.document.FieldType;
import io.plumbline.model.value.Money;
import java.time.Instant;
import java.util.List;

final class OrderDocuments {
    private static final List<Field> STATES = List.of(
            optional("order", FieldType.TEXT, "For instance `Open`, `Complete`, `Cancelled`."),
            optional("payment", FieldType.TEXT, "For instance `Paid`, `Pending`."),
            optional("shipment", FieldType.TEXT, "For instance `Partial`, `Shipped`, `Delivered`."));

    private static final List<Field> TOTALS = List.of(
            required("total", FieldType.MONEY, "What the customer owes, tax and shipping included."),
            optional("shipping", FieldType.MONEY, "The part that is for shipping; nothing if absent."),
            optional("tax", FieldType.MONEY, "The part that is tax; nothing if absent."),
            optional("discount", FieldType.MONEY, "What was taken off, as a positive amount; nothing if absent."));

    static final List<Field> FIELDS = List.of(
            required("orderId", FieldType.TEXT, "The source's id of the order."),
            optional("number", FieldType.TEXT, "The number people use; the id if absent."),
            PersonDocuments.FIELD,
            optional("store", FieldType.TEXT, "The store's key; absent where the source has one store only."),
            required("placedAt", FieldType.INSTANT, "The business time of the order, not the time of an import."),
            Field.object("states", "How far the order is, in the source's own words.", STATES),
            Field.object("totals", "The sums, all in one currency.", TOTALS),
            OrderLineDocuments.FIELD);

    private OrderDocuments() {}

    static Document write(OrderFact fact) {
        return new DocumentBuilder()
                .text("orderId", fact.orderId())
                .text("number", fact.number())
                .object("person", PersonDocuments.write(fact.person()))
                .text("store", fact.store())
                .instant("placedAt", fact.placedAt())
                .object("states", write(fact.states()))
                .object("totals", write(fact.totals()))
                .objects("lines", fact.lines(), OrderLineDocuments::write)
                .build();
    }

    private static Document write(OrderStates states) {
        return new DocumentBuilder()
                .text("order", states.order())
                .text("payment", states.payment())
                .text("shipment", states.shipment())
                .build();
    }

    private static Document write(OrderTotals totals) {
        return new DocumentBuilder()
                .money("total", totals.total())
                .money("shipping", totals.shipping())
                .money("tax", totals.tax())
                .money("discount", totals.discount())
                .build();
    }

    static Reading read(DocumentReader in) {
        String orderId = in.text("orderId");
        String number = in.textOrEmpty("number");
        PersonReference person = PersonDocuments.read(in);
        String store = in.textOrEmpty("store");
        Instant placedAt = in.instant("placedAt");
        OrderStates states = states(in.object("states"));
        OrderTotals totals = totals(in.object("totals"));
        List<OrderLine> lines = in.objects("lines", OrderLineDocuments::read);
        return Reading.of(
                in,
                () -> new OrderFact(
                        orderId, number.isEmpty() ? orderId : number, person, store, placedAt, states, totals, lines));
    }

    private static OrderStates states(DocumentReader in) {
        return new OrderStates(in.textOrEmpty("order"), in.textOrEmpty("payment"), in.textOrEmpty("shipment"));
    }

    private static OrderTotals totals(DocumentReader in) {
        Money total = in.money("total");
        Money nothing = Money.zero(total.currency());
        Money shipping = inCurrencyOf(total, in, "shipping", nothing);
        Money tax = inCurrencyOf(total, in, "tax", nothing);
        Money discount = inCurrencyOf(total, in, "discount", nothing);
        return new OrderTotals(total, shipping, tax, discount);
    }

    private static Money inCurrencyOf(Money total, DocumentReader in, String field, Money nothing) {
        Money part = in.moneyOr(field, nothing);
        if (part.currency().equals(total.currency())) {
            return part;
        }
        in.problem(field, in.document().object(field), "currency-differs", "An order has one currency");
        return nothing;
    }
}
