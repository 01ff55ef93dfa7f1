/// Deliver: takes intents to destinations in batches, writes down what became of each, and repeats what may be
/// repeated.
///
/// `Outbox` is the port: the queue and the ledger. Lanes share a connection in order of urgency; budgets per lane and
/// several calls at once are not here yet.
@NullMarked
package io.plumbline.engine.deliver;

import org.jspecify.annotations.NullMarked;
