/// Tests of the lag histogram.
@NullMarked
package io.plumbline.store.figure;

import org.jspecify.annotations.NullMarked;
