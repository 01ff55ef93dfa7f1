package io.plumbline.model.fact;

import io.plumbline.model.value.Money;

/// The sums of an order, all in its one currency.
///
/// @param total what the customer owes, tax and shipping included
/// @param shipping the part that is for shipping
/// @param tax the part that is tax
/// @param discount what was taken off, as a positive amount
public record OrderTotals(Money total, Money shipping, Money tax, Money discount) {
    public OrderTotals {
        if (!total.currency().equals(shipping.currency())
                || !total.currency().equals(tax.currency())
                || !total.currency().equals(discount.currency())) {
            throw new IllegalArgumentException("An order has one currency");
        }
    }

    /// A total of which the parts are not known.
    public static OrderTotals of(Money total) {
        Money zero = Money.zero(total.currency());
        return new OrderTotals(total, zero, zero, zero);
    }
}
