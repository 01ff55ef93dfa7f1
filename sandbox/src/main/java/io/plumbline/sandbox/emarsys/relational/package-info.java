/// Relational data: flat tables of the account's own, written and read in rows of up to 1,000.
///
/// [RelationalHost] answers the calls of both versions, [Table] holds one table. Writes answer without `data`.
@NullMarked
package io.plumbline.sandbox.emarsys.relational;

import org.jspecify.annotations.NullMarked;
