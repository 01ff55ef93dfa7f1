package io.plumbline.sandbox.shop.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What left the warehouse at one time, in one parcel.
///
/// @param trackingId null while the carrier has not given one
record Delivery(
        String id,
        String parcelId,
        Instant at,
        String carrier,
        @Nullable String trackingId,
        List<Piece> pieces) {
    Delivery {
        pieces = List.copyOf(pieces);
    }
}
