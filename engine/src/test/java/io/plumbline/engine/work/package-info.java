/// Tests of the step `work`, with hand-written stand-ins for its ports.
@NullMarked
package io.plumbline.engine.work;

import org.jspecify.annotations.NullMarked;
