/// Cases that a person should look at, one row for each cause.
@NullMarked
package io.plumbline.store.cases;

import org.jspecify.annotations.NullMarked;
