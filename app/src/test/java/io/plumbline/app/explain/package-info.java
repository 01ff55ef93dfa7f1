/// Tests of `plumbline explain`, as a consultant uses it.
@NullMarked
package io.plumbline.app.explain;

import org.jspecify.annotations.NullMarked;
