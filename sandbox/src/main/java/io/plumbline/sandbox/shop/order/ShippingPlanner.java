package io.plumbline.sandbox.shop.order;

import io.plumbline.sandbox.shop.dirt.Dirt;
import io.plumbline.sandbox.shop.market.Market;
import io.plumbline.sandbox.shop.market.Period;
import io.plumbline.sandbox.shop.random.Draw;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Decides how an order is sent: in one way or two, at once or in two deliveries, and how far that has come.
record ShippingPlanner(Period period) {
    private static final long PRICE_EURO_CENTS = 490;
    private static final long FREE_FROM_EURO_CENTS = 9_900;
    private static final int HOURS_TO_FIRST_MAX = 96;
    private static final int HOURS_TO_SECOND_MAX = 150;
    private static final double SHARE_TRACKED = 0.94;

    /// @param dispatched false for an order that is never sent
    List<Consignment> plan(Draw draw, Basket basket, Instant placedAt, boolean dispatched) {
        List<Piece> all = Piece.of(basket);
        boolean multiple = basket.pieces() > 1 && draw.chance(Dirt.SHIPPING_MULTIPLE);
        List<List<Piece>> parts = multiple ? Piece.split(all) : List.of(all);
        List<Consignment> consignments = new ArrayList<>(parts.size());
        for (List<Piece> part : parts) {
            String key = "shipping-" + (consignments.size() + 1);
            List<List<Piece>> loads = !multiple && draw.chance(Dirt.SHIPMENT_SPLIT) ? Piece.split(part) : List.of(part);
            List<Delivery> deliveries = dispatched ? deliveries(draw, basket.market(), loads, placedAt) : List.of();
            consignments.add(new Consignment(key, method(basket.market()), price(basket), part, deliveries));
        }
        return consignments;
    }

    private List<Delivery> deliveries(Draw draw, Market market, List<List<Piece>> loads, Instant placedAt) {
        List<Delivery> deliveries = new ArrayList<>(loads.size());
        Instant at = placedAt.plus(Duration.ofMinutes(60L * draw.between(3, HOURS_TO_FIRST_MAX) + draw.below(60)));
        for (List<Piece> load : loads) {
            if (period.isPast(at)) {
                deliveries.add(delivery(draw, market, load, at));
            }
            at = at.plus(Duration.ofHours(draw.between(20, HOURS_TO_SECOND_MAX)));
        }
        return deliveries;
    }

    private static Delivery delivery(Draw draw, Market market, List<Piece> load, Instant at) {
        String id = draw.uuid();
        String parcelId = draw.uuid();
        String trackingId = draw.chance(SHARE_TRACKED) ? "T" + id.substring(24).toUpperCase(Locale.ROOT) : null;
        return new Delivery(id, parcelId, at, carrier(market), trackingId, load);
    }

    private static String carrier(Market market) {
        return switch (market) {
            case UK -> "Royal Mail";
            case DE -> "DHL";
            case JP -> "Yamato";
        };
    }

    private static String method(Market market) {
        return carrier(market) + " Standard";
    }

    private static long price(Basket basket) {
        Market market = basket.market();
        return basket.total() >= market.fromEuroCents(FREE_FROM_EURO_CENTS)
                ? 0
                : market.fromEuroCents(PRICE_EURO_CENTS);
    }
}
