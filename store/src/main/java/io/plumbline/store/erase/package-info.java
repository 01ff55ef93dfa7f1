/// Erasure in tables, all of it in one transaction.
///
/// `WriteErasure` takes a person out of every table: `ClearRecords` out of those with records, `ClearQueue` out of
/// those with what destinations were sent, `ClearPeople` out of the rest. `TombstoneRows` keeps hashes of what must
/// not come back, and `SqlCertificates` tells what became of all of it. Deleted rows are overwritten by the database
/// at once, and what it leaves in unused parts of the file by `Maintenance`.
@NullMarked
package io.plumbline.store.erase;

import org.jspecify.annotations.NullMarked;
