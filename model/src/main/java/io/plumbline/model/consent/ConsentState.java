package io.plumbline.model.consent;

import java.util.Locale;

/// What may be done on a channel.
public enum ConsentState {
    GRANTED,
    /// Asked for, not confirmed yet: not to be mailed.
    PENDING,
    WITHDRAWN,
    /// Nothing is known: neither yes nor no.
    UNKNOWN;

    /// The name in documents, mappings and on screens.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
