package io.plumbline.engine.decide;

import io.plumbline.model.fact.FulfilmentFact;
import io.plumbline.model.fact.OrderFact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// An order with its shipments, and the moments that follow from them. In its simple form: paid means ready, and the
/// first shipment is the one that is told.
///
/// @param fulfilments of this order, in any order
public record OrderLife(OrderFact order, List<FulfilmentFact> fulfilments) {
    public OrderLife {
        fulfilments = List.copyOf(fulfilments);
    }

    /// A moment in the life of an order.
    ///
    /// @param name `order-placed` or `order-shipped`
    /// @param at when it was, by the source's clock
    /// @param fulfilment the shipment that it is about; empty if it is about none
    public record Moment(String name, Instant at, Optional<FulfilmentFact> fulfilment) {}

    /// Whether the order may be counted: it is paid, or the source does not speak of payment, and it is not cancelled.
    public boolean isReady() {
        return order.states().isReady();
    }

    /// The moments that have come, earliest first.
    public List<Moment> moments() {
        List<Moment> moments = new ArrayList<>(2);
        if (isReady()) {
            moments.add(new Moment("order-placed", order.placedAt(), Optional.empty()));
        }
        if (!order.states().isCancelled()) {
            fulfilments.stream()
                    .filter(OrderLife::leavesForCustomer)
                    .min(Comparator.comparing(FulfilmentFact::at).thenComparing(FulfilmentFact::fulfilmentId))
                    .ifPresent(first -> moments.add(new Moment("order-shipped", first.at(), Optional.of(first))));
        }
        return moments;
    }

    private static boolean leavesForCustomer(FulfilmentFact fulfilment) {
        return fulfilment.parcels().stream()
                .anyMatch(parcel -> !parcel.returning() && !parcel.trackingId().isEmpty());
    }
}
