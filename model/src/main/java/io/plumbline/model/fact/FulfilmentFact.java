package io.plumbline.model.fact;

import java.time.Instant;
import java.util.List;

/// Goods of an order that left for the customer.
///
/// @param fulfilmentId the source's own id of the delivery
/// @param items what it contains; empty where the source does not say
public record FulfilmentFact(
        String fulfilmentId, String orderId, Instant at, List<ItemQuantity> items, List<Parcel> parcels)
        implements Fact {
    public FulfilmentFact {
        items = List.copyOf(items);
        parcels = List.copyOf(parcels);
    }

    @Override
    public FactKind kind() {
        return FactKind.FULFILMENT;
    }
}
