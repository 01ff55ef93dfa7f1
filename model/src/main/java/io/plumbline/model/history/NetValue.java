package io.plumbline.model.history;

import io.plumbline.model.fact.OrderFact;
import io.plumbline.model.fact.OrderLine;
import io.plumbline.model.fact.ReturnFact;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;

/// What an order is worth after what came back, in its own currency: its total, tax and shipping included, less the
/// returned share of its lines.
///
/// A discount on the whole order is spread over its lines by their value, so that whoever sends everything back is left
/// with the shipping. Announced returns count at once; those of which the source says that no money goes back do not.
final class NetValue {
    private final OrderFact order;
    private final Currency currency;
    private final Map<String, BigDecimal> returned = new HashMap<>();
    private boolean withoutLine;

    private NetValue(PastOrder past) {
        this.order = past.order();
        this.currency = order.totals().total().currency();
        past.returns().stream().distinct().filter(NetValue::bringsMoneyBack).forEach(this::add);
    }

    static NetValue of(PastOrder past) {
        return new NetValue(past);
    }

    private static boolean bringsMoneyBack(ReturnFact back) {
        return !back.refund().equalsIgnoreCase("NonRefundable")
                && !back.refund().equalsIgnoreCase("NotRefunded");
    }

    private void add(ReturnFact back) {
        withoutLine |= order.lines().stream().noneMatch(line -> isValued(line, back.lineId()));
        returned.merge(back.lineId(), back.quantity().max(BigDecimal.ZERO), BigDecimal::add);
    }

    private boolean isValued(OrderLine line, String id) {
        return line.id().equals(id)
                && line.quantity().signum() > 0
                && line.total().currency().equals(currency);
    }

    /// Whether something came back that is no line of the order.
    boolean hasReturnWithoutLine() {
        return withoutLine;
    }

    boolean isReturnedWhole(OrderLine line) {
        return line.quantity().signum() > 0 && returnedOf(line).compareTo(line.quantity()) >= 0;
    }

    private BigDecimal returnedOf(OrderLine line) {
        return returned.getOrDefault(line.id(), BigDecimal.ZERO);
    }

    Currency currency() {
        return currency;
    }

    /// In whole minor units, rounded half-even. Between nothing and the order's total; a total below nothing stays.
    BigDecimal minorUnits() {
        BigDecimal total = BigDecimal.valueOf(order.totals().total().minorUnits());
        BigDecimal back = order.lines().stream().map(this::back).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = back.multiply(paidShare(), MathContext.DECIMAL128).setScale(0, RoundingMode.HALF_EVEN);
        return total.subtract(off).max(total.min(BigDecimal.ZERO));
    }

    /// The share of a line's worth that came back.
    private BigDecimal back(OrderLine line) {
        BigDecimal units = returnedOf(line).min(line.quantity());
        return units.signum() <= 0
                ? BigDecimal.ZERO
                : worth(line).multiply(units).divide(line.quantity(), MathContext.DECIMAL128);
    }

    private BigDecimal worth(OrderLine line) {
        return line.total().currency().equals(currency)
                ? BigDecimal.valueOf(Math.max(0, line.total().minorUnits()))
                : BigDecimal.ZERO;
    }

    /// How much of the lines' worth was really paid, 1 at most.
    private BigDecimal paidShare() {
        BigDecimal listed = order.lines().stream().map(this::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal shipping = BigDecimal.valueOf(order.totals().shipping().minorUnits());
        BigDecimal paid = BigDecimal.valueOf(order.totals().total().minorUnits())
                .subtract(shipping)
                .max(BigDecimal.ZERO);
        return paid.compareTo(listed) >= 0 ? BigDecimal.ONE : paid.divide(listed, MathContext.DECIMAL128);
    }
}
