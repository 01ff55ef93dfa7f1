package io.plumbline.sandbox.shop.order;

import io.plumbline.sandbox.shop.person.EmailSpelling;
import io.plumbline.sandbox.shop.person.Individual;
import org.jspecify.annotations.Nullable;

/// Somebody who only ever bought without an account.
///
/// @param email as on all their orders; null if they left none
public record Guest(Individual individual, @Nullable EmailSpelling email) {
    /// Whether the orders say enough to know who it was.
    public boolean isKnown() {
        return email != null && email.fault() == null;
    }
}
