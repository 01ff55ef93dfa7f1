package io.plumbline.model.history;

import io.plumbline.model.fact.OrderFact;
import io.plumbline.model.fact.ReturnFact;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.value.Money;
import java.util.Comparator;
import java.util.List;

/// An order as it stands now, with what came back of it.
///
/// @param record the record that says so, by which an order is counted once
/// @param returns of this order, in any order
public record PastOrder(RecordKey record, OrderFact order, List<ReturnFact> returns) {
    public static final Comparator<PastOrder> EARLY_FIRST =
            Comparator.comparing((PastOrder past) -> past.order().placedAt()).thenComparing(PastOrder::record);

    public PastOrder {
        returns = List.copyOf(returns);
    }

    /// Whether it counts: it is paid, or the source does not speak of payment, and it is not cancelled.
    public boolean isCounted() {
        return order.states().isReady();
    }

    /// What it is worth after what came back, in its own currency.
    public Money net() {
        NetValue value = NetValue.of(this);
        return new Money(value.minorUnits().longValueExact(), value.currency());
    }
}
