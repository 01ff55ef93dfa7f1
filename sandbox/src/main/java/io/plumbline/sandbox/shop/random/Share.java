package io.plumbline.sandbox.shop.random;

/// Something that happens to a known part of its population.
@FunctionalInterface
public interface Share {
    /// The part, between 0 and 1.
    double share();
}
