/// Random work done on two stores at once, which must tell the same after every step.
@NullMarked
package io.plumbline.store.twin;

import org.jspecify.annotations.NullMarked;
