package io.plumbline.demo.truth;

import java.time.Instant;

/// All that a person has said about being mailed, and what follows from it.
final class Consents {
    private static final String MAY_BE_MAILED = "1";
    private static final String MUST_NOT_BE_MAILED = "2";

    private Instant lastGrant = Instant.MIN;
    private Instant lastWithdrawal = Instant.MIN;
    private boolean undatedGrant;
    private boolean undatedWithdrawal;

    void add(Statement statement) {
        Instant at = statement.at();
        if (at == null) {
            undatedGrant |= statement.granted();
            undatedWithdrawal |= !statement.granted();
        } else if (statement.granted()) {
            lastGrant = at.isAfter(lastGrant) ? at : lastGrant;
        } else {
            lastWithdrawal = at.isAfter(lastWithdrawal) ? at : lastWithdrawal;
        }
    }

    /// The opt-in as Emarsys writes it; empty if nobody knows.
    ///
    /// A withdrawal without a date may be the last word, so it is taken for it. A grant without a date counts for
    /// less than any word with a date.
    String optIn() {
        if (undatedWithdrawal) {
            return MUST_NOT_BE_MAILED;
        }
        if (lastGrant.equals(Instant.MIN) && lastWithdrawal.equals(Instant.MIN)) {
            return undatedGrant ? MAY_BE_MAILED : "";
        }
        return lastGrant.isAfter(lastWithdrawal) ? MAY_BE_MAILED : MUST_NOT_BE_MAILED;
    }
}
