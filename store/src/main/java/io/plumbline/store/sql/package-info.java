/// Statements, and how they share one database: cached statements on connections, readers beside one writer.
///
/// `Session` is one connection; `Readers` lends sessions for reading; `Writer` takes writes from any thread and commits
/// them in groups. SQL stands with the code that means it; what differs between databases is in `Dialect`. There is no
/// mapper and no pool library: a handful of connections lives as long as the store.
@NullMarked
package io.plumbline.store.sql;

import org.jspecify.annotations.NullMarked;
