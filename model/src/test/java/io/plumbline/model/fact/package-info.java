/// What canonical documents of facts promise: what is written can be read, and what is wrong is told.
@NullMarked
package io.plumbline.model.fact;

import org.jspecify.annotations.NullMarked;
