package io.plumbline.sandbox.shop.order;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far the shipping of an order has come.
///
/// @param complete every piece has left
/// @param lastDeliveryAt null while nothing has left
record Progress(boolean complete, @Nullable Instant lastDeliveryAt) {
    static Progress of(List<Consignment> consignments) {
        Instant last = consignments.stream()
                .flatMap(consignment -> consignment.deliveries().stream())
                .map(Delivery::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Progress(consignments.stream().allMatch(Progress::isComplete), last);
    }

    Optional<Instant> lastAt() {
        return Optional.ofNullable(lastDeliveryAt);
    }

    private static boolean isComplete(Consignment consignment) {
        int sent = consignment.deliveries().stream()
                .flatMap(delivery -> delivery.pieces().stream())
                .mapToInt(Piece::quantity)
                .sum();
        return sent == consignment.pieces().stream().mapToInt(Piece::quantity).sum();
    }
}
