package io.plumbline.sandbox.shop.order;

/// Something in a basket that is no article: a service, or a reduction.
///
/// @param amount in minor units; below zero for a reduction
record Extra(String id, String name, String slug, long amount) {}
