package io.plumbline.store.deliver;

import io.plumbline.engine.work.Changes.Addressed;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.store.sql.Row;
import java.sql.SQLException;
import java.util.Locale;

/// What there is at most one intent for, and at most one entry in the ledger.
record IntentKey(String destination, IntentKind kind, String thing) {
    static IntentKey of(Addressed addressed) {
        return new IntentKey(
                addressed.destination().value(),
                addressed.intent().kind(),
                addressed.intent().thing());
    }

    /// Reads the columns `destination`, `kind` and `thing`.
    static IntentKey read(Row row) throws SQLException {
        return new IntentKey(row.text(), IntentKind.ofWord(row.text()), row.text());
    }

    Object[] parts() {
        return new Object[] {destination, kind.word(), thing};
    }

    /// Whether delivering it twice has the effect of delivering it once, so that it may always be queued anew.
    boolean isRepeatable() {
        return switch (kind) {
            case RECORD_ORDER, TRIGGER_EVENT -> false;
            case PUT_CONTACT, SET_CONSENT, PUT_PRODUCT, SET_STOCK, RENAME_CONTACT, MERGE_CONTACTS, ERASE_CONTACT ->
                true;
        };
    }

    /// Things may be keyed by addresses in some sources.
    @Override
    public String toString() {
        return destination + "/" + kind.name().toLowerCase(Locale.ROOT);
    }
}
