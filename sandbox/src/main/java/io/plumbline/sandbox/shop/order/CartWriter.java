package io.plumbline.sandbox.shop.order;

import io.plumbline.sandbox.shop.catalogue.Catalogue;
import io.plumbline.sandbox.shop.catalogue.VariantJson;
import io.plumbline.sandbox.shop.customer.Account;
import io.plumbline.sandbox.shop.market.Market;
import io.plumbline.sandbox.shop.market.Period;
import io.plumbline.sandbox.shop.output.Output;
import io.plumbline.sandbox.shop.random.Draw;
import io.plumbline.sandbox.shop.random.Share;
import io.plumbline.sandbox.shop.resource.Head;
import io.plumbline.sandbox.shop.resource.Ids;
import io.plumbline.sandbox.shop.resource.Timestamps;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Writes carts: those left standing, and those that became orders not long ago.
public record CartWriter(Ids ids, Catalogue catalogue, VariantJson variants, Period period, Output output) {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration OLDEST = Duration.ofDays(60);

    /// Whose cart it is and what became of it; shares of accounts.
    private enum Kind implements Share {
        OF_CUSTOMER(0.07),
        OF_GUEST(0.02),
        ANONYMOUS(0.015),
        EMPTY(0.01),
        MERGED(0.01);

        private final double share;

        Kind(double share) {
            this.share = share;
        }

        @Override
        public double share() {
            return share;
        }
    }

    /// The cart somebody left, for some accounts.
    public void writeLeft(Account account) {
        Draw draw = Draw.of(ids.seed(), "cart", account.number());
        Optional<Kind> kind = draw.atMostOneOf(List.of(Kind.values()));
        if (kind.isPresent()) {
            Instant createdAt = draw.between(
                    Timestamps.latest(account.createdAt(), period.end().minus(OLDEST)), period.end());
            Basket basket = kind.get() == Kind.EMPTY
                    ? new Basket(account.market(), List.of(), List.of(), false)
                    : new BasketPlanner(catalogue).plan(draw, account.market());
            Head head = new Head(
                    draw.uuid(), 1 + draw.below(9), createdAt, draw.between(createdAt, period.end()), "storefront");
            String state = kind.get() == Kind.MERGED ? "Merged" : "Active";
            write(draw, head, buyer(kind.get(), account), basket, state);
        }
    }

    /// The cart an order was made of, unless it is old enough to have been deleted.
    public void writeOrdered(Order order) {
        if (!order.isImported() && order.placedAt().isAfter(period.end().minus(KEPT))) {
            Draw draw = Draw.of(ids.seed(), "cart of order", order.key());
            Head head = new Head(
                    ids.of("cart of order", order.key()), 5, order.createdAt(), order.createdAt(), "storefront");
            write(draw, head, order.buyer(), order.basket(), "Ordered");
        }
    }

    private static Buyer buyer(Kind kind, Account account) {
        String customerId = kind == Kind.OF_CUSTOMER || kind == Kind.EMPTY ? account.id() : null;
        boolean anonymous = kind == Kind.ANONYMOUS || kind == Kind.MERGED;
        return new Buyer(
                customerId,
                anonymous ? null : account.email(),
                account.individual(),
                account.market(),
                account.global());
    }

    private void write(Draw draw, Head head, Buyer buyer, Basket basket, String state) {
        Market market = basket.market();
        ObjectNode cart = head.toJson().put("cartState", state);
        BuyerJson.write(draw, buyer, cart);
        String country = buyer.individual().home().country().name();
        LineJson lines = new LineJson(ids, variants, basket, country, true);
        cart.set("lineItems", lines.lines());
        cart.set("customLineItems", lines.customLines());
        cart.set("totalPrice", market.money(basket.total()));
        if (!basket.lines().isEmpty()) {
            cart.put("totalLineItemQuantity", basket.pieces());
        }
        cart.put("country", country).put("locale", market.locale()).put("origin", "Customer");
        cart.put("shippingMode", "Single").put("inventoryMode", "None").put("deleteDaysAfterLastModification", 90);
        cart.put("taxMode", "Platform").put("taxRoundingMode", "HalfEven").put("priceRoundingMode", "HalfEven");
        cart.put("taxCalculationMode", "LineItemLevel");
        List.of("shipping", "discountCodes", "directDiscounts", "itemShippingAddresses", "refusedGifts")
                .forEach(cart::putArray);
        output.resource("carts", cart);
    }
}
