package io.plumbline.model.identity;

import java.util.List;

/// What one contact says about itself: all these identifiers are the same person.
///
/// @param founder names the contact itself, by something its source never gives to another, such as the account's or
///     the order's id; a profile that this contact founds takes its id from it
/// @param identifiers at least one
public record Claim(Identifier founder, List<Identifier> identifiers) {
    public Claim {
        identifiers = List.copyOf(identifiers);
        if (identifiers.isEmpty()) {
            throw new IllegalArgumentException("A claim needs at least one identifier");
        }
    }

    /// Whether it only speaks of a contact that we put into a destination, and so can found no profile.
    boolean isOfContactOnly() {
        return identifiers.stream().allMatch(Identifier::isContact);
    }
}
