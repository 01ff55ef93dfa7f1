/// Tests of the store as a whole: what survives its end, what two stores in one place do, and whether it tells the same
/// as its simple twin.
@NullMarked
package io.plumbline.store;

import org.jspecify.annotations.NullMarked;
