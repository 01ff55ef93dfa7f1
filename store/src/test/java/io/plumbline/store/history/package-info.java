/// The work on histories over a real store, with a clock that is turned by hand: what changes by the passing of days,
/// by other rules, and for accounts with very many orders.
@NullMarked
package io.plumbline.store.history;

import org.jspecify.annotations.NullMarked;
