package io.plumbline.demo.truth;

import java.time.Instant;
import java.util.Comparator;

/// What one record of the shop says about a person.
///
/// @param kind the kind of resource, `customer` or `order`
/// @param values with the country as its ISO code
record Contribution(boolean registered, Instant lastModifiedAt, String kind, String id, FieldValues values) {
    /// Whom to believe first: accounts before orders of guests, then what was touched last.
    static final Comparator<Contribution> ORDER = Comparator.comparing(
                    Contribution::registered, Comparator.reverseOrder())
            .thenComparing(Contribution::lastModifiedAt, Comparator.reverseOrder())
            .thenComparing(Contribution::kind)
            .thenComparing(Contribution::id);
}
