/// The engine's state on disk: every port of the engine over one SQLite file.
///
/// `SqliteStorage` opens it. Below it, `sql` runs statements and groups writes into transactions; each further package
/// keeps one part of the state and bears the name of the engine's step that uses it. PostgreSQL is not here yet; what
/// it will do differently is gathered in `sql.Dialect` and in the migrations.
@NullMarked
package io.plumbline.store;

import org.jspecify.annotations.NullMarked;
