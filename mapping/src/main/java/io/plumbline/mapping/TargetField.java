package io.plumbline.mapping;

import io.plumbline.model.document.FieldType;

/// A field of the destination's contacts that the mapping writes.
///
/// @param name the destination's own name
/// @param type what is written; choices are texts
/// @param place where the mapping says so, as `file:line`
public record TargetField(String name, FieldType type, String place) {}
