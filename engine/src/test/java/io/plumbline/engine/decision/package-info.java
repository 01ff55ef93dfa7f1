/// Decisions as records, and back.
@NullMarked
package io.plumbline.engine.decision;

import org.jspecify.annotations.NullMarked;
