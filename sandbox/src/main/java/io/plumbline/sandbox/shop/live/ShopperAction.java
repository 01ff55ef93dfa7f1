package io.plumbline.sandbox.shop.live;

/// One thing shoppers, or the people who serve them, do.
interface ShopperAction {
    /// For the report.
    String name();

    /// How often it is done, relative to the others.
    int weight();

    ActionResult act(Visit visit) throws InterruptedException;
}
