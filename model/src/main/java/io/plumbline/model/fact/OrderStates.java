package io.plumbline.model.fact;

/// How far an order is, in the source's own words; empty where the source does not say. Sources add words at any time,
/// so unknown ones are kept, not refused.
///
/// @param order for instance `Open`, `Complete`, `Cancelled`
/// @param payment for instance `Paid`, `Pending`
/// @param shipment for instance `Partial`, `Shipped`, `Delivered`
public record OrderStates(String order, String payment, String shipment) {
    public static final OrderStates UNKNOWN = new OrderStates("", "", "");
}
