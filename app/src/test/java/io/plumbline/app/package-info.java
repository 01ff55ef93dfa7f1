/// Tests of the program as a whole.
@NullMarked
package io.plumbline.app;

import org.jspecify.annotations.NullMarked;
