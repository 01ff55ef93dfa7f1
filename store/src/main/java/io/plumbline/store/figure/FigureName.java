package io.plumbline.store.figure;

import io.plumbline.model.intent.IntentKind;
import io.plumbline.store.deliver.IntentState;

/// The names of figures.
public final class FigureName {
    /// The connection of figures that belong to none.
    public static final String WORKSPACE = "";

    /// Records that the journal took in, of all sources together.
    public static final String JOURNAL = "journal";

    public static final String PROFILES = "profiles";
    public static final String RECEIVED = "received";
    public static final String QUARANTINED = "quarantined";
    public static final String HINTS = "hints";
    /// The last revision that a hint was given.
    public static final String HINT_REVISION = "hint-revision";

    public static final String CALLS = "calls";
    /// The number of the last settlement.
    public static final String SETTLEMENT = "settlement";

    /// How often somebody was erased.
    public static final String ERASURES = "erasures";

    public static final String LAST_SUCCESS = "last-success";
    public static final String LAG_MAX = "lag-max";

    private FigureName() {}

    /// How many intents of a kind are in a state.
    public static String queued(IntentState state, IntentKind kind) {
        return state.word() + "/" + kind.word();
    }

    public static String acknowledged(IntentKind kind) {
        return "acknowledged/" + kind.word();
    }

    public static String refused(IntentKind kind) {
        return "refused/" + kind.word();
    }
}
