package io.plumbline.model.consent;

import java.util.Locale;

/// What a person did. The absence of an act is not an act: it leaves consent unknown.
public enum ConsentAct {
    /// Said yes.
    GRANTED,
    /// Said yes and has yet to confirm.
    REQUESTED,
    /// Said no.
    WITHDRAWN;

    /// The name in documents and mappings.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
