package io.plumbline.model.identity;

/// How many contacts one identifier may join. One that stands on more is no sign of a person: the address of a till, of
/// a helpful assistant, or of a marketplace.
///
/// @param accountsMax accounts
/// @param guestsMax records of people without an account; a faithful guest leaves many
public record JoinLimits(int accountsMax, int guestsMax) {
    public static final JoinLimits STANDARD = new JoinLimits(5, 250);

    public JoinLimits {
        if (accountsMax < 1 || guestsMax < 1) {
            throw new IllegalArgumentException("An identifier that joins nobody is no identifier");
        }
    }

    public boolean isExceededBy(ClaimCount count) {
        return count.accounts() > accountsMax || count.guests() > guestsMax;
    }
}
