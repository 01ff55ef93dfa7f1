/// A connector to learn from: `Memo`, an invented system that keeps notes about people.
///
/// It shows the whole interface in a few short files: what is declared (`Memo`), how answers are understood once for
/// all uses (`MemoAnswer`), how a source reads (`MemoSource`, `MemoPosition`) and how a destination delivers
/// (`MemoDestination`). The system itself exists only among the tests. The page `docs/connector-authors.md` walks
/// through these files.
@NullMarked
package io.plumbline.connectors.reference;

import org.jspecify.annotations.NullMarked;
