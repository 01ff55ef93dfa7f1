/// How pieces of work are repeated: a step says how long to wait before it is worth running again, a loop runs it on a
/// thread of its own, and a wake-up ends the wait early. Tests run steps by hand.
@NullMarked
package io.plumbline.engine.loop;

import org.jspecify.annotations.NullMarked;
