/// Running totals and the histogram of lag, kept in the transactions that change what they count, so that asking for
/// them costs the same however much is stored.
///
/// `Tally` and `LagTally` gather what one write changes; `StoredLag` reads percentiles.
@NullMarked
package io.plumbline.store.figure;

import org.jspecify.annotations.NullMarked;
