/// Scenarios of the whole, told in plain language: what shoppers do, what goes wrong, and what Emarsys then holds.
///
/// A `Scenario` holds both stand-ins and a Plumbline between them, all in this process. `Shop` speaks to the shop over
/// its API, as a shop's back end would; `Marketing` looks into the Emarsys account; `Plumbline` starts, settles, stops
/// and is abandoned; `Faults` set on either side say what goes wrong. Every scenario has people of its own, so that
/// those of one class can share a stage. Nothing here sleeps blindly: `Patience` waits for a condition, with a bound.
@NullMarked
package io.plumbline.app.scenario;

import org.jspecify.annotations.NullMarked;
