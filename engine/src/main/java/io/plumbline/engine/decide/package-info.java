/// Decide: what destinations must be made to hold or do, given what is true and what they hold already.
///
/// Pure functions of their arguments. An intent comes out only where the outcome differs from what the ledger and the
/// queue say. `DestinationShape` is the port to the mapping language. Readiness rules and shipment policies are not
/// here yet.
@NullMarked
package io.plumbline.engine.decide;

import org.jspecify.annotations.NullMarked;
