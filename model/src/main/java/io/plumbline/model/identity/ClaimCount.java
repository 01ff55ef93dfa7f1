package io.plumbline.model.identity;

/// How many claim one identifier.
///
/// @param accounts records of accounts
/// @param guests all other records: of guests, and of consents that name nobody but the identifier
public record ClaimCount(int accounts, int guests) {
    public static final ClaimCount NONE = new ClaimCount(0, 0);

    /// What a claim adds.
    public static ClaimCount of(Claim claim) {
        return claim instanceof Claim.Contact contact && contact.account()
                ? new ClaimCount(1, 0)
                : new ClaimCount(0, 1);
    }

    public ClaimCount plus(ClaimCount other) {
        return new ClaimCount(accounts + other.accounts, guests + other.guests);
    }

    public ClaimCount minus(ClaimCount other) {
        return new ClaimCount(accounts - other.accounts, guests - other.guests);
    }
}
