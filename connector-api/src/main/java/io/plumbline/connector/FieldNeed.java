package io.plumbline.connector;

import io.plumbline.model.document.FieldType;

/// A field that must exist in a destination because a mapping writes to it.
///
/// @param name the destination's own name for it
/// @param type what will be written
/// @param place where the mapping says so, as `file:line`
public record FieldNeed(String name, FieldType type, String place) {}
