package io.plumbline.sandbox.shop.live;

import io.plumbline.sandbox.shop.person.Individual;
import tools.jackson.databind.node.ObjectNode;

/// Somebody without an account buys, and is asked at the checkout whether to be mailed.
final class GuestCheckout implements ShopperAction {
    private static final int PRODUCTS_MAX = 3;
    private static final double SHARE_OPTED_IN = 0.5;

    @Override
    public String name() {
        return "guest-checkout";
    }

    @Override
    public int weight() {
        return 10;
    }

    @Override
    public ActionResult act(Visit visit) throws InterruptedException {
        Answer products =
                visit.choice().some("product-projections", visit.draw().between(1, PRODUCTS_MAX), "");
        if (!products.isOk()) {
            return new ActionResult.Refused(products.reason());
        }
        if (products.results().isEmpty()) {
            return new ActionResult.NothingToDo();
        }
        Individual guest = visit.newcomers().guest();
        ObjectNode draft = new OrderDraft(visit.draw(), guest.market(), guest, products.results()).toJson();
        draft.put("customerEmail", guest.email());
        ObjectNode custom = draft.putObject("custom");
        custom.putObject("type").put("typeId", "type").put("key", "checkout");
        custom.putObject("fields").put("emailOptIn", visit.draw().chance(SHARE_OPTED_IN));
        return ActionResult.of(visit.api().post("orders/import", draft));
    }
}
