/// What became of a delivery, and what to do next: outcomes, retry delays, attempts.
///
/// Failures are values here. Waiting, jitter's randomness and storage are the engine's.
@NullMarked
package io.plumbline.model.delivery;

import org.jspecify.annotations.NullMarked;
