package io.plumbline.sandbox.shop.order;

import java.time.Instant;

/// One time somebody buys.
///
/// @param key unlike that of every other occasion
/// @param from the earliest time it can have been
/// @param until the time it was over by
public record Occasion(long key, Buyer buyer, Instant from, Instant until) {}
