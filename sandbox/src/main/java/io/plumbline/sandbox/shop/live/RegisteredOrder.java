package io.plumbline.sandbox.shop.live;

import io.plumbline.sandbox.shop.market.Market;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An existing customer buys.
final class RegisteredOrder implements ShopperAction {
    private static final int PRODUCTS_MAX = 4;

    @Override
    public String name() {
        return "registered-order";
    }

    @Override
    public int weight() {
        return 22;
    }

    @Override
    public ActionResult act(Visit visit) throws InterruptedException {
        Answer customers = visit.choice().some("customers", 1, "");
        Answer products =
                visit.choice().some("product-projections", visit.draw().between(1, PRODUCTS_MAX), "");
        if (!customers.isOk() || !products.isOk()) {
            return new ActionResult.Refused((customers.isOk() ? products : customers).reason());
        }
        if (customers.results().isEmpty() || products.results().isEmpty()) {
            return new ActionResult.NothingToDo();
        }
        JsonNode customer = customers.results().getFirst();
        // The goods go to somebody the shop does not know: a present needs no more than an address.
        ObjectNode draft = new OrderDraft(
                        visit.draw(), market(customer), visit.newcomers().stranger(), products.results())
                .toJson();
        draft.put("customerId", customer.path("id").asString(""))
                .put("customerEmail", customer.path("email").asString(""));
        return ActionResult.of(visit.api().post("orders/import", draft));
    }

    private static Market market(JsonNode customer) {
        String key = customer.path("stores").path(0).path("key").asString("");
        return Stream.of(Market.values())
                .filter(market -> market.key().equals(key))
                .findFirst()
                .orElse(Market.DE);
    }
}
