package io.plumbline.sandbox.shop.order;

import java.time.Instant;

/// Pieces that came back.
record Returned(String id, Piece piece, Instant at, String shipmentState, String paymentState) {
    boolean isRefunded() {
        return paymentState.equals("Refunded");
    }

    /// What they were bought for, in minor units.
    long value() {
        return piece.line().valueOf(piece.quantity());
    }
}
