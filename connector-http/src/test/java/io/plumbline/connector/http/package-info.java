/// Tests of what connectors share over HTTP, against servers on the loopback address that misbehave on purpose.
///
/// `RawServer` speaks bytes, since no well-behaved server cuts or stalls its answers. Clocks are turned by hand.
@NullMarked
package io.plumbline.connector.http;

import org.jspecify.annotations.NullMarked;
