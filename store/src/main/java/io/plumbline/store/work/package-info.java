/// The state that work on the journal reads and writes.
///
/// `SqlSnapshot` reads it by a fixed number of statements. `SqlWorkStore` commits what follows from a batch: one `Part`
/// for each kind of change prepares its rows on the caller's thread and writes them within the one transaction.
@NullMarked
package io.plumbline.store.work;

import org.jspecify.annotations.NullMarked;
