/// Tests of the step `decide`, with hand-written stand-ins for its ports.
@NullMarked
package io.plumbline.engine.decide;

import org.jspecify.annotations.NullMarked;
