/// Records as sources give them, and how they are named.
///
/// A record is never interpreted here; standardising is the mapping's work.
@NullMarked
package io.plumbline.model.record;

import org.jspecify.annotations.NullMarked;
