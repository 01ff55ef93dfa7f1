package io.plumbline.sandbox.emarsys.contacts;

import io.plumbline.sandbox.emarsys.fields.Field;

/// How the contacts divide by opt-in.
///
/// @param optedIn  with the choice for yes
/// @param optedOut with the choice for no
/// @param unset    never asked
public record OptInCounts(int optedIn, int optedOut, int unset) {
    static final OptInCounts NONE = new OptInCounts(0, 0, 0);

    OptInCounts plus(String optIn, int count) {
        return switch (optIn) {
            case Field.OPTED_IN -> new OptInCounts(optedIn + count, optedOut, unset);
            case Field.OPTED_OUT -> new OptInCounts(optedIn, optedOut + count, unset);
            default -> new OptInCounts(optedIn, optedOut, unset + count);
        };
    }

    public int total() {
        return optedIn + optedOut + unset;
    }
}
