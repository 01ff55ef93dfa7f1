/// Profiles: the resolved person, derived from the facts of all contacts that are theirs.
///
/// A profile is never edited. `DeriveProfile` computes it from facts, so a merge, a late record or a changed rule is
/// a recomputation. Rules of authority per field are not here yet: registered accounts go before guests, then the
/// most recent non-empty value wins.
@NullMarked
package io.plumbline.model.profile;

import org.jspecify.annotations.NullMarked;
