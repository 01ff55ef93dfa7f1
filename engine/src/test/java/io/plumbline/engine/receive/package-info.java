/// Tests of the step `receive`, with hand-written stand-ins for its ports.
@NullMarked
package io.plumbline.engine.receive;

import org.jspecify.annotations.NullMarked;
