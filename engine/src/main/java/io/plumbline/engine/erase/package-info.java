/// Erase: has a person forgotten, and keeps them from coming back.
///
/// `ErasureDesk` takes requests and gives certificates; the work on the journal carries them out, since state changes
/// only there. `SiftErased` keeps away records of people who were erased, by `Tombstones`. `Said` tells whom a fact
/// names and when that was said: what was said before an erasure is gone with it, what is said later is a new person.
/// Absent from here: what is held of a person, which only the work knows, and hashes, which only the store knows.
@NullMarked
package io.plumbline.engine.erase;

import org.jspecify.annotations.NullMarked;
