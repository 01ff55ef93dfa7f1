package io.plumbline.sandbox.shop.order;

import io.plumbline.sandbox.shop.catalogue.Catalogue;
import io.plumbline.sandbox.shop.catalogue.Product;
import io.plumbline.sandbox.shop.dirt.Dirt;
import io.plumbline.sandbox.shop.market.Market;
import io.plumbline.sandbox.shop.random.Draw;
import java.util.ArrayList;
import java.util.List;

/// Fills baskets.
record BasketPlanner(Catalogue catalogue) {
    private static final int LINES_MAX = 5;
    private static final int GOODWILL_PERCENT = 5;
    private static final double SHARE_GIFT_WRAP = 0.08;
    private static final double SHARE_ONE_PIECE = 0.75;
    private static final long GIFT_WRAP_EURO_CENTS = 350;

    Basket plan(Draw draw, Market market) {
        List<Line> lines = new ArrayList<>();
        // The smaller of two draws: most baskets are small.
        int count = Math.min(draw.between(1, LINES_MAX), draw.between(1, LINES_MAX));
        for (int i = 0; i < count; i++) {
            lines.add(line(draw, market, draw.chance(SHARE_ONE_PIECE) ? 1 : draw.between(2, 4), false));
        }
        if (draw.chance(Dirt.GIFT_LINE)) {
            lines.add(line(draw, market, 1, true));
        }
        return new Basket(market, lines, extras(draw, market, lines), draw.chance(Dirt.NET_PRICES));
    }

    private Line line(Draw draw, Market market, int quantity, boolean gift) {
        Product product = catalogue.popular(draw);
        return new Line(draw.uuid(), product, draw.pick(product.variants()), market, quantity, gift);
    }

    private static List<Extra> extras(Draw draw, Market market, List<Line> lines) {
        List<Extra> extras = new ArrayList<>();
        if (draw.chance(SHARE_GIFT_WRAP)) {
            long amount = market.fromEuroCents(GIFT_WRAP_EURO_CENTS);
            extras.add(new Extra(draw.uuid(), "Gift wrap", "gift-wrap", amount));
        }
        if (draw.chance(Dirt.CUSTOM_LINE_NEGATIVE)) {
            long goods = lines.stream().mapToLong(Line::total).sum();
            extras.add(new Extra(draw.uuid(), "Goodwill", "goodwill", -(goods * GOODWILL_PERCENT / 100) - 1));
        }
        return extras;
    }
}
