package io.plumbline.sandbox.shop.order;

import io.plumbline.sandbox.shop.person.EmailSpelling;
import io.plumbline.sandbox.shop.random.Draw;
import io.plumbline.sandbox.shop.resource.Json;
import tools.jackson.databind.node.ObjectNode;

/// Who an order or a cart belongs to.
final class BuyerJson {
    private static final double SHARE_ANONYMOUS_ID = 0.5;

    private BuyerJson() {}

    static void write(Draw draw, Buyer buyer, ObjectNode json) {
        String customerId = buyer.customerId();
        if (customerId != null) {
            json.put("customerId", customerId);
        }
        EmailSpelling email = buyer.email();
        if (email != null) {
            json.put("customerEmail", email.text());
        }
        String anonymousId = draw.uuid();
        if (email == null || (buyer.isGuest() && draw.chance(SHARE_ANONYMOUS_ID))) {
            json.put("anonymousId", anonymousId);
        }
        if (!buyer.global()) {
            json.set("store", Json.keyReference("store", buyer.market().key()));
        }
    }
}
