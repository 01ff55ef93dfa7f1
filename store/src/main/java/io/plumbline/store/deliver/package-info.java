/// The queue of intents and the ledger of what destinations hold.
///
/// `SqlOutbox` is the port; `SettleDeliveries` writes what became of a batch. Whether a new intent waits or is held,
/// and what it may replace, is decided in `IntentRow`, which has no statements.
@NullMarked
package io.plumbline.store.deliver;

import org.jspecify.annotations.NullMarked;
