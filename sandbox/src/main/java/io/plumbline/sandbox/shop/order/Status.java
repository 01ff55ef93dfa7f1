package io.plumbline.sandbox.shop.order;

import org.jspecify.annotations.Nullable;

/// What the merchant's systems say about the order as a whole.
///
/// @param shipmentState null where the merchant does not keep it
record Status(
        String orderState, String paymentState, @Nullable String shipmentState) {
    static final Status CANCELLED_PAID = new Status("Cancelled", "CreditOwed", "Canceled");
    static final Status CANCELLED_UNPAID = new Status("Cancelled", "Failed", "Canceled");
    static final String ORDER_STATE_UNKNOWN = "OnHold";
    static final String SHIPMENT_STATE_UNKNOWN = "AwaitingPickup";

    boolean isCancelled() {
        return orderState.equals("Cancelled");
    }

    boolean isPaid() {
        return paymentState.equals("Paid") || paymentState.equals("CreditOwed");
    }

    Status withOrderStateUnknown() {
        return new Status(ORDER_STATE_UNKNOWN, paymentState, shipmentState);
    }

    Status withShipmentStateUnknown() {
        return new Status(orderState, paymentState, SHIPMENT_STATE_UNKNOWN);
    }
}
