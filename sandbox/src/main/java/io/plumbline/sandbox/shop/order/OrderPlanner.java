package io.plumbline.sandbox.shop.order;

import io.plumbline.sandbox.shop.catalogue.Catalogue;
import io.plumbline.sandbox.shop.dirt.Dirt;
import io.plumbline.sandbox.shop.market.Period;
import io.plumbline.sandbox.shop.random.Draw;
import io.plumbline.sandbox.shop.resource.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Decides everything about one order.
public record OrderPlanner(Ids ids, Catalogue catalogue, Period period) {
    private static final Duration CLOSED_AFTER = Duration.ofDays(20);
    private static final Duration ARRIVED_AFTER = Duration.ofDays(4);
    private static final double SHARE_SHIPMENT_STATE_KEPT = 0.9;
    private static final double SHARE_PAID_LATE = 0.06;

    public Order plan(Occasion occasion) {
        Draw draw = Draw.of(ids.seed(), "order", occasion.key());
        Buyer buyer = occasion.buyer();
        Instant placedAt = draw.between(occasion.from(), occasion.until());
        boolean imported = placedAt.isBefore(period.importDay()) && draw.chance(Dirt.ORDER_IMPORTED);
        boolean cancelled = draw.chance(Dirt.ORDER_CANCELLED);
        Basket basket = new BasketPlanner(catalogue).plan(draw, buyer.market());
        List<Consignment> consignments = new ShippingPlanner(period).plan(draw, basket, placedAt, !cancelled);
        List<Returned> returns = new ReturnPlanner(period).plan(draw, basket, consignments);
        return new Order(
                occasion.key(),
                ids.of("order", occasion.key()),
                buyer,
                placedAt,
                imported ? period.importedAt(draw) : placedAt,
                basket,
                consignments,
                status(draw, cancelled, consignments),
                returns);
    }

    private Status status(Draw draw, boolean cancelled, List<Consignment> consignments) {
        Status status = cancelled ? cancelled(draw) : living(draw, consignments);
        if (!draw.chance(Dirt.STATE_UNKNOWN)) {
            return status;
        }
        return draw.chance(0.5) ? status.withOrderStateUnknown() : status.withShipmentStateUnknown();
    }

    private static Status cancelled(Draw draw) {
        return draw.chance(0.6) ? Status.CANCELLED_PAID : Status.CANCELLED_UNPAID;
    }

    private Status living(Draw draw, List<Consignment> consignments) {
        String paymentState = draw.chance(SHARE_PAID_LATE) ? draw.chance(0.5) ? "Pending" : "BalanceDue" : "Paid";
        boolean kept = draw.chance(SHARE_SHIPMENT_STATE_KEPT);
        Progress progress = Progress.of(consignments);
        Optional<Instant> last = progress.lastAt();
        if (last.isEmpty()) {
            return new Status("Open", paymentState, kept ? "Pending" : null);
        }
        if (!progress.complete()) {
            return new Status("Confirmed", paymentState, kept ? "Partial" : null);
        }
        String orderState = period.isPast(last.get().plus(CLOSED_AFTER)) ? "Complete" : "Confirmed";
        String shipmentState = period.isPast(last.get().plus(ARRIVED_AFTER)) ? "Delivered" : "Shipped";
        return new Status(orderState, paymentState, kept ? shipmentState : null);
    }
}
