package io.plumbline.model.fact;

import io.plumbline.model.value.Money;
import java.time.Instant;
import java.util.List;

/// A cart as it stands now.
///
/// @param state in the source's words, for instance `Active`, `Ordered`
/// @param activeAt when the shopper last changed it
public record CartFact(
        String cartId,
        PersonReference person,
        String store,
        String state,
        Instant activeAt,
        Money total,
        List<OrderLine> lines)
        implements Fact {
    public CartFact {
        lines = List.copyOf(lines);
    }

    @Override
    public FactKind kind() {
        return FactKind.CART;
    }
}
