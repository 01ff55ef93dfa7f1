package io.plumbline.sandbox.shop.live;

import io.plumbline.sandbox.shop.person.EmailSpelling;
import io.plumbline.sandbox.shop.person.FullName;
import io.plumbline.sandbox.shop.person.Individual;
import io.plumbline.sandbox.shop.person.NameSpelling;
import io.plumbline.sandbox.shop.person.PostalAddress;
import io.plumbline.sandbox.shop.resource.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Somebody opens an account and answers the question about the newsletter; a few leave it open.
final class SignUp implements ShopperAction {
    private static final double SHARE_ANSWERED = 0.85;
    private static final double SHARE_OPTED_IN = 0.7;
    private static final double SHARE_OTHER_CASE = 0.15;

    @Override
    public String name() {
        return "sign-up";
    }

    @Override
    public int weight() {
        return 18;
    }

    @Override
    public ActionResult act(Visit visit) throws InterruptedException {
        Individual individual = visit.newcomers().registering();
        Answer created = visit.api().post("customers", draft(visit, individual));
        if (!created.isOk() || !visit.draw().chance(SHARE_ANSWERED)) {
            return ActionResult.of(created);
        }
        JsonNode customer = created.body().path("customer");
        ObjectNode update =
                Json.object().put("version", customer.path("version").longValue());
        boolean optedIn = visit.draw().chance(SHARE_OPTED_IN);
        update.putArray("actions").addAll(Consent.first(individual.market().isLegacy(), optedIn, visit.now()));
        return ActionResult.of(
                visit.api().post("customers/" + customer.path("id").asString(""), update));
    }

    private static ObjectNode draft(Visit visit, Individual individual) {
        FullName name = individual.name();
        NameSpelling spelling = NameSpelling.exact(name).typed(visit.draw());
        boolean otherCase = visit.draw().chance(SHARE_OTHER_CASE);
        ObjectNode draft = Json.object()
                .put(
                        "email",
                        otherCase
                                ? EmailSpelling.otherCase(visit.draw(), individual.email())
                                        .text()
                                : individual.email())
                .put("password", visit.draw().uuid())
                .put("locale", individual.market().locale());
        PostalAddress.writeName(draft, spelling);
        ObjectNode address = PostalAddress.of(individual.home(), spelling)
                .put("phone", individual.phone().e164());
        draft.putArray("addresses").add(address);
        draft.put("defaultShippingAddress", 0).put("defaultBillingAddress", 0);
        draft.putArray("stores")
                .add(Json.keyReference("store", individual.market().key()));
        return draft;
    }
}
