/// Tests of the step `standardise`, with hand-written stand-ins for its ports.
@NullMarked
package io.plumbline.engine.standardise;

import org.jspecify.annotations.NullMarked;
