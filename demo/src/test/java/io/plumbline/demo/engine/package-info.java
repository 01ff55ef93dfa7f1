/// Tests of how the demo starts its engine.
@NullMarked
package io.plumbline.demo.engine;

import org.jspecify.annotations.NullMarked;
