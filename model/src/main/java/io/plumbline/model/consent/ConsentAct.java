package io.plumbline.model.consent;

import java.util.Locale;

/// What a person did, or what happened to their address. The absence of an act is not an act: it leaves consent
/// unknown.
///
/// Each act is stricter than the one before it.
public enum ConsentAct {
    /// Said yes.
    GRANTED,
    /// Said yes and has yet to confirm.
    REQUESTED,
    /// Said no.
    WITHDRAWN,
    /// The address does not take mail. Says nothing of what the person wants, but is final.
    BOUNCED,
    /// Called a message spam. Final.
    COMPLAINED;

    /// The name in documents and mappings.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it takes permission away. Such acts are never forgotten.
    public boolean isRestrictive() {
        return compareTo(WITHDRAWN) >= 0;
    }

    /// Whether it suppresses whatever consent says.
    public boolean isSuppression() {
        return compareTo(BOUNCED) >= 0;
    }
}
