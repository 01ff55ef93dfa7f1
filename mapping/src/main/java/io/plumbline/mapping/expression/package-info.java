/// Where values come from: plain paths, JSONata expressions, constants, and conditions over them.
///
/// A plain path such as `addresses[0].city` or `$record.id` is followed directly and costs next to nothing; a text that
/// starts with `=` is JSONata, evaluated with bounds of time and depth. `Scope` is what an expression can see. All
/// expressions are immutable and may be used by several threads at once. Functions whose answer depends on more than
/// the record, such as the time of day, are refused: the same record must always give the same facts.
@NullMarked
package io.plumbline.mapping.expression;

import org.jspecify.annotations.NullMarked;
