/// Resolve: finds out whose the things of a batch are, and derives the profiles that they change.
@NullMarked
package io.plumbline.engine.resolve;

import org.jspecify.annotations.NullMarked;
