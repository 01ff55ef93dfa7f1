package io.plumbline.model.fact;

import java.time.Instant;
import java.util.List;

/// An order's header and lines as they stand now. Shipments and returns are facts of their own.
///
/// @param orderId the source's own id
/// @param number the number people use; the id where the source has none
/// @param store the store's key; empty where the source has one store only
/// @param placedAt the business time of the order, which for imported orders is not the time of import
public record OrderFact(
        String orderId,
        String number,
        PersonReference person,
        String store,
        Instant placedAt,
        OrderStates states,
        OrderTotals totals,
        List<OrderLine> lines)
        implements Fact {

    public OrderFact {
        lines = List.copyOf(lines);
    }

    @Override
    public FactKind kind() {
        return FactKind.ORDER;
    }
}
