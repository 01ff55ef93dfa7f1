/// The judge: reads the shop and the destination back, works out by its own rules what the destination should hold, and
/// compares field by field.
///
/// Nothing here is shared with the mapping or the connectors, on purpose: what both got wrong in the same way is the
/// only
/// thing that can go unnoticed.
@NullMarked
package io.plumbline.demo.truth;

import org.jspecify.annotations.NullMarked;
