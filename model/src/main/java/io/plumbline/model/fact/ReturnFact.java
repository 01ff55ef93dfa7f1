package io.plumbline.model.fact;

import java.math.BigDecimal;
import java.time.Instant;

/// Units of one order line that come back.
///
/// @param returnId the source's own id of the return item
/// @param lineId the order line; empty where only the order is known
/// @param receipt how far the goods are, in the source's words, for instance `Advised`, `Returned`
/// @param refund how far the money is, in the source's words, for instance `Initial`, `Refunded`
public record ReturnFact(
        String returnId, String orderId, String lineId, BigDecimal quantity, Instant at, String receipt, String refund)
        implements Fact {
    @Override
    public FactKind kind() {
        return FactKind.RETURN;
    }
}
