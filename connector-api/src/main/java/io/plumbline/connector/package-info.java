/// What a connector declares and implements.
///
/// A connector is a `Descriptor`, which is pure data, and one or two small behaviours: `Source` and `Destination`.
/// It translates one request and classifies one answer. It never retries, sleeps, schedules, starts threads, reads
/// the clock or the environment, or logs payloads: all of that the engine does, once, for every connector. It sees the
/// network only through `Http`.
@NullMarked
package io.plumbline.connector;

import org.jspecify.annotations.NullMarked;
