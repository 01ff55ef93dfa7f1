/// Work: moves a micro-batch of journal entries through standardise, resolve and decide, and commits all that follows
/// from it, with the journal's position, in one transaction.
///
/// `WorkStore` is the port. All of a batch's state is read in a fixed number of queries from one snapshot.
@NullMarked
package io.plumbline.engine.work;

import org.jspecify.annotations.NullMarked;
