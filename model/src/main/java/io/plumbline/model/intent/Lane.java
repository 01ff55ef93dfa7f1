package io.plumbline.model.intent;

import java.util.Locale;

/// The priority class of an intent, most urgent first.
public enum Lane {
    CONSENT,
    TRIGGER,
    TRANSACTION,
    PROFILE,
    BULK;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
