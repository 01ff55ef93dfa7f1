/// What deriving consent promises, whatever was said and in which order it came.
@NullMarked
package io.plumbline.model.consent;

import org.jspecify.annotations.NullMarked;
