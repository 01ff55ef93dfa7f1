/// Tests of the step `deliver`, with hand-written stand-ins for its ports.
@NullMarked
package io.plumbline.engine.deliver;

import org.jspecify.annotations.NullMarked;
