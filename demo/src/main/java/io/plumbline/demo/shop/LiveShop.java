package io.plumbline.demo.shop;

import io.plumbline.sandbox.shop.live.Report;
import io.plumbline.sandbox.shop.live.ShopAccess;
import io.plumbline.sandbox.shop.live.Shoppers;
import java.time.InstantSource;

/// Shoppers at work in the background.
public final class LiveShop implements AutoCloseable {
    private final Shoppers shoppers;
    private final Thread thread;

    private LiveShop(Shoppers shoppers, double actionsPerSecond, long actionsMax) {
        this.shoppers = shoppers;
        this.thread = Thread.ofVirtual().name("shoppers").start(() -> shop(actionsPerSecond, actionsMax));
    }

    public static LiveShop open(Sandboxes sandboxes, long seed, double actionsPerSecond, long actionsMax) {
        ShopAccess access = new ShopAccess(sandboxes.shopAddress(), "demo", "shopper-client", "shopper-secret");
        return new LiveShop(Shoppers.open(access, seed, InstantSource.system()), actionsPerSecond, actionsMax);
    }

    private void shop(double actionsPerSecond, long actionsMax) {
        try {
            shoppers.run(actionsPerSecond, actionsMax);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isOver() {
        return !thread.isAlive();
    }

    public Report report() {
        return shoppers.report();
    }

    @Override
    public void close() {
        shoppers.close();
    }
}
