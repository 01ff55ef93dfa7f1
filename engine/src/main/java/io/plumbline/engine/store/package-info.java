/// What every port to the store has in common. The ports themselves stand with the steps that use them.
@NullMarked
package io.plumbline.engine.store;

import org.jspecify.annotations.NullMarked;
