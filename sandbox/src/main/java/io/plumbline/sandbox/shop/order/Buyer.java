package io.plumbline.sandbox.shop.order;

import io.plumbline.sandbox.shop.market.Market;
import io.plumbline.sandbox.shop.person.EmailSpelling;
import io.plumbline.sandbox.shop.person.Individual;
import org.jspecify.annotations.Nullable;

/// Who an order says it is from.
///
/// @param customerId null for a guest
/// @param email null for a guest who left none
/// @param global not bought in one of the stores
public record Buyer(
        @Nullable String customerId,
        @Nullable EmailSpelling email,
        Individual individual,
        Market market,
        boolean global) {
    boolean isGuest() {
        return customerId == null;
    }
}
