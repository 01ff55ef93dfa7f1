package io.plumbline.api;

import org.jspecify.annotations.Nullable;

/// That two are one person, or that they are not.
///
/// @param one an e-mail address, an external id, or `connection/kind/id`; in a merge the one who stays
/// @param other the same of the other
/// @param by who decides
/// @param rehearsal whether only to say what would follow; absent means no
public record PeopleDecision(
        String one, String other, String by, @Nullable Boolean rehearsal) {}
