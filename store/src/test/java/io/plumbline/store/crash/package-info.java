/// A process that works on a store is killed at random moments; nothing that it was told is kept may be missing, and
/// nothing may be there by half.
@NullMarked
package io.plumbline.store.crash;

import org.jspecify.annotations.NullMarked;
