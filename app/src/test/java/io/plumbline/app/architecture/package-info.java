/// What the code as a whole must look like: which way dependencies point, and how large things may grow.
@NullMarked
package io.plumbline.app.architecture;

import org.jspecify.annotations.NullMarked;
