/// Reads mapping files and compiles them.
///
/// `Layered` lays a user's file over the shipped one, row by row. Each reader turns one part of the file into what runs
/// and reports what makes no sense where it stands: unknown keys, fields, converters and lookups with the nearest known
/// one, expressions with the place inside them, converters that give another type than their field holds.
@NullMarked
package io.plumbline.mapping.language;

import org.jspecify.annotations.NullMarked;
