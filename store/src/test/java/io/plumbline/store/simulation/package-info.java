/// The whole engine in memory, on a clock that is turned by hand, between a shop and a destination that fail on demand.
///
/// `World` is the stage: what the shop says goes through journal, work and delivery of the store under test. `Esp` is a
/// destination that keeps what it is told and follows its own rules. `ConsentTest` and `LeftoversTest` tell stories;
/// `AnyOrderTest` makes them up by seed and compares the ends.
@NullMarked
package io.plumbline.store.simulation;

import org.jspecify.annotations.NullMarked;
