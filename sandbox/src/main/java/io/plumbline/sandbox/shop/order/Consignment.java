package io.plumbline.sandbox.shop.order;

import java.util.List;

/// What goes to one address in one way: the whole order, or a part where the shipping mode is `Multiple`.
///
/// @param key names the part inside the order
/// @param price in minor units
record Consignment(String key, String method, long price, List<Piece> pieces, List<Delivery> deliveries) {
    Consignment {
        pieces = List.copyOf(pieces);
        deliveries = List.copyOf(deliveries);
    }
}
