package io.plumbline.model.fact;

/// How far an order is, in the source's own words; empty where the source does not say. Sources add words at any time,
/// so unknown ones are kept, not refused.
///
/// @param order for instance `Open`, `Complete`, `Cancelled`
/// @param payment for instance `Paid`, `Pending`
/// @param shipment for instance `Partial`, `Shipped`, `Delivered`
public record OrderStates(String order, String payment, String shipment) {
    public static final OrderStates UNKNOWN = new OrderStates("", "", "");

    /// Whether the order may be counted: it is paid, or the source does not speak of payment, and it is not cancelled.
    /// A shop that owes its customer something was paid before.
    public boolean isReady() {
        boolean paid = payment.isEmpty() || payment.equalsIgnoreCase("Paid") || payment.equalsIgnoreCase("CreditOwed");
        return paid && !isCancelled();
    }

    public boolean isCancelled() {
        return order.equalsIgnoreCase("Cancelled") || order.equalsIgnoreCase("Canceled");
    }
}
