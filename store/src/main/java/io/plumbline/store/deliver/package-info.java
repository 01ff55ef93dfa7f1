/// The queue of intents and the ledger of what destinations hold.
///
/// `SqlOutbox` is the port; `SettleDeliveries` writes what became of a batch. `QueueIntents` puts new intents in, where
/// `ContactsThere` says whether one waits or is held, and `QueuedRow` what it may replace. `HandOver` settles what was
/// queued for contacts that nobody is left of.
@NullMarked
package io.plumbline.store.deliver;

import org.jspecify.annotations.NullMarked;
