/// Converters: each cleans or translates one value, and says by a stable rule name why it cannot.
///
/// `Converters` lists them all; each kind describes itself, its parameters, rules and examples, from which the
/// reference page is generated and tested. Converters are pure, immutable and used by many threads. A converter gets
/// a value that is there; blanks become nothing, never an empty value.
@NullMarked
package io.plumbline.mapping.convert;

import org.jspecify.annotations.NullMarked;
