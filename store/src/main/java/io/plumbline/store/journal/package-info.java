/// The journal: records in the order in which they came.
@NullMarked
package io.plumbline.store.journal;

import org.jspecify.annotations.NullMarked;
