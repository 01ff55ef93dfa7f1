package io.plumbline.sandbox.shop.live;

import io.plumbline.sandbox.shop.random.Draw;
import io.plumbline.sandbox.shop.resource.Timestamps;
import java.time.InstantSource;

/// What an action has at hand.
record Visit(ShopApi api, Draw draw, Newcomers newcomers, InstantSource clock) {
    Choice choice() {
        return new Choice(api, draw);
    }

    /// The present, as the shop writes it.
    String now() {
        return Timestamps.text(clock.instant());
    }
}
