/// What small values promise: one checked form, and masks that hide.
@NullMarked
package io.plumbline.model.value;

import org.jspecify.annotations.NullMarked;
