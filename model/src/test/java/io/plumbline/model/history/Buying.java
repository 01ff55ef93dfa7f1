package io.plumbline.model.history;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.fact.OrderFact;
import io.plumbline.model.fact.OrderLine;
import io.plumbline.model.fact.OrderStates;
import io.plumbline.model.fact.OrderTotals;
import io.plumbline.model.fact.PersonReference;
import io.plumbline.model.fact.ReturnFact;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/// An order in the making. Without further words it is one of two units of one article for 40.00 euros, paid.
final class Buying {
    static final Currency EUR = Currency.getInstance("EUR");
    static final Currency GBP = Currency.getInstance("GBP");
    static final Currency JPY = Currency.getInstance("JPY");

    private final String id;
    private final List<OrderLine> lines = new ArrayList<>();
    private final List<ReturnFact> returns = new ArrayList<>();
    private ConnectionName connection = new ConnectionName("shop");
    private String store = "";
    private Instant at = Instant.parse("2026-03-02T10:00:00Z");
    private OrderStates states = new OrderStates("Open", "Paid", "");
    private Currency currency = EUR;
    private long shipping;
    private long discount;

    private Buying(String id) {
        this.id = id;
    }

    static Buying order(String id) {
        return new Buying(id);
    }

    Buying in(String shop, String key) {
        connection = new ConnectionName(shop);
        store = key;
        return this;
    }

    Buying on(String day) {
        return at(day + "T10:00:00Z");
    }

    Buying at(String moment) {
        at = Instant.parse(moment);
        return this;
    }

    Buying paidIn(Currency other) {
        currency = other;
        return this;
    }

    Buying states(String order, String payment) {
        states = new OrderStates(order, payment, "");
        return this;
    }

    Buying shippedFor(long minorUnits) {
        shipping = minorUnits;
        return this;
    }

    /// A discount on the whole order, of which the lines know nothing.
    Buying discountedBy(long minorUnits) {
        discount = minorUnits;
        return this;
    }

    Buying line(String sku, int quantity, long minorUnits, String... categories) {
        lines.add(new OrderLine(
                "line-" + (lines.size() + 1),
                sku,
                sku,
                BigDecimal.valueOf(quantity),
                new Money(minorUnits, currency),
                OrderLine.Type.GOODS,
                List.of(categories)));
        return this;
    }

    Buying back(String line, int quantity) {
        return back(line, quantity, "Initial");
    }

    Buying back(String line, int quantity, String refund) {
        String returnId = "return-" + (returns.size() + 1);
        returns.add(new ReturnFact(
                returnId, id, line, BigDecimal.valueOf(quantity), at.plusSeconds(60), "Returned", refund));
        return this;
    }

    PastOrder done() {
        if (lines.isEmpty()) {
            line("SHIRT", 2, 4_000);
        }
        long goods = lines.stream().mapToLong(line -> line.total().minorUnits()).sum();
        Money nothing = Money.zero(currency);
        OrderTotals totals = new OrderTotals(
                new Money(goods + shipping - discount, currency), new Money(shipping, currency), nothing, nothing);
        OrderFact order = new OrderFact(id, id, PersonReference.customer("c"), store, at, states, totals, lines);
        return new PastOrder(new RecordKey(connection, "order", id), order, returns);
    }
}
