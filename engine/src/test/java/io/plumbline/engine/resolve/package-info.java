/// What a thing says, given what it said before.
@NullMarked
package io.plumbline.engine.resolve;

import org.jspecify.annotations.NullMarked;
