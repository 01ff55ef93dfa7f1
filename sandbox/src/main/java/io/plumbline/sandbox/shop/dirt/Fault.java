package io.plumbline.sandbox.shop.dirt;

/// One value that is bad on purpose.
///
/// @param kind the kind of resource, for instance `customers`
/// @param id the resource's id
/// @param field the path of the field inside the resource, for instance `addresses[0].phone`
public record Fault(String kind, String id, String field, Rule rule) {}
