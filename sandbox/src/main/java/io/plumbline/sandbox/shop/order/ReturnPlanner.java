package io.plumbline.sandbox.shop.order;

import io.plumbline.sandbox.shop.dirt.Dirt;
import io.plumbline.sandbox.shop.market.Period;
import io.plumbline.sandbox.shop.random.Draw;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Decides what comes back: mostly nothing, sometimes one piece of several, sometimes all.
record ReturnPlanner(Period period) {
    private static final Duration EARLIEST = Duration.ofDays(3);
    private static final Duration LATEST = Duration.ofDays(21);
    private static final double SHARE_WHOLE = 0.03;
    private static final List<String> SHIPMENT_STATES =
            List.of("Returned", "Returned", "BackInStock", "BackInStock", "Unusable", "Advised");
    private static final List<String> PAYMENT_STATES =
            List.of("Refunded", "Refunded", "Refunded", "Initial", "NotRefunded", "NonRefundable");

    List<Returned> plan(Draw draw, Basket basket, List<Consignment> consignments) {
        Progress progress = Progress.of(consignments);
        Optional<Instant> last = progress.lastAt();
        if (last.isEmpty() || !progress.complete() || !period.isPast(last.get().plus(LATEST))) {
            return List.of();
        }
        Instant at = draw.between(last.get().plus(EARLIEST), last.get().plus(LATEST));
        if (basket.pieces() > 1 && draw.chance(Dirt.RETURN_PARTIAL)) {
            return List.of(returned(draw, new Piece(basket.lines().getFirst(), 1), at));
        }
        if (!draw.chance(SHARE_WHOLE)) {
            return List.of();
        }
        return Piece.of(basket).stream().map(piece -> returned(draw, piece, at)).toList();
    }

    private static Returned returned(Draw draw, Piece piece, Instant at) {
        return new Returned(draw.uuid(), piece, at, draw.pick(SHIPMENT_STATES), draw.pick(PAYMENT_STATES));
    }
}
