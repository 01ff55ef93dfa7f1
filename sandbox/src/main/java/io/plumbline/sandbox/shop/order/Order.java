package io.plumbline.sandbox.shop.order;

import io.plumbline.sandbox.shop.market.Market;
import io.plumbline.sandbox.shop.resource.Timestamps;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// One order with everything that happened to it.
///
/// @param placedAt when it was bought
/// @param createdAt when the shop got to know it: later than that for imported orders
public record Order(
        long key,
        String id,
        Buyer buyer,
        Instant placedAt,
        Instant createdAt,
        Basket basket,
        List<Consignment> consignments,
        Status status,
        List<Returned> returns) {
    public Order {
        consignments = List.copyOf(consignments);
        returns = List.copyOf(returns);
    }

    Market market() {
        return basket.market();
    }

    boolean isImported() {
        return !createdAt.equals(placedAt);
    }

    boolean isMultiple() {
        return consignments.size() > 1;
    }

    long shippingPrice() {
        return consignments.stream().mapToLong(Consignment::price).sum();
    }

    long total() {
        return basket.total() + shippingPrice();
    }

    Stream<Delivery> deliveries() {
        return consignments.stream().flatMap(consignment -> consignment.deliveries().stream());
    }

    Instant lastModifiedAt() {
        return Stream.concat(deliveries().map(Delivery::at), returns.stream().map(Returned::at))
                .reduce(createdAt, Timestamps::latest);
    }

    long version() {
        return 2 + 2 * deliveries().count() + 3L * returns.size();
    }
}
