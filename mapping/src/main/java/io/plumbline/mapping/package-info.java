/// The mapping language: YAML tables that say how a source's records become facts, and how profiles and orders become a
/// destination's fields.
///
/// `Mapping.compile` turns a shipped file, and a user's file that changes it row by row, into an `InboundMapping` and
/// an `OutboundMapping`, or into problems with file, line and column. A compiled mapping is immutable, pure and used
/// by many threads. It never invents a value: what it does not understand is left out with a warning or makes the
/// record unfit, as the row says.
@NullMarked
package io.plumbline.mapping;

import org.jspecify.annotations.NullMarked;
