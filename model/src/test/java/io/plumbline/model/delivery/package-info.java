/// What the retry policy promises for each outcome.
@NullMarked
package io.plumbline.model.delivery;

import org.jspecify.annotations.NullMarked;
