package io.plumbline.mapping.row;

import io.plumbline.mapping.convert.Converter;

/// One converter of a row.
///
/// @param name as the row names it
public record Step(String name, Converter converter) {}
