package io.plumbline.sandbox.shop.catalogue;

import io.plumbline.sandbox.shop.market.Market;
import java.util.List;

/// The keys of the channels: one warehouse per store, and one shop on a high street.
final class Channels {
    static final List<String> WAREHOUSES = List.of("warehouse-uk", "warehouse-de", "warehouse-jp");
    static final String HIGH_STREET = "high-street-berlin";

    private Channels() {}

    static String warehouse(Market market) {
        return "warehouse-" + market.key();
    }
}
