package io.plumbline.sandbox.emarsys.contacts;

import io.plumbline.sandbox.emarsys.account.Switch;
import java.time.Duration;
import java.util.Set;

/// How the account treats contacts where accounts differ.
///
/// @param switches the switches that are on
/// @param raceHold how long an upsert keeps its contacts to itself when the race is shown
public record ContactPolicy(Set<Switch> switches, Duration raceHold) {
    public ContactPolicy {
        switches = Set.copyOf(switches);
    }

    boolean uniqueEmails() {
        return switches.contains(Switch.UNIQUE_EMAILS);
    }

    boolean truncatesLongText() {
        return switches.contains(Switch.TRUNCATE_LONG_TEXT);
    }

    /// The status under which the deletion of an unknown contact is refused.
    int unknownDeletionStatus() {
        return switches.contains(Switch.DELETE_UNKNOWN_UNDER_200) ? 200 : 400;
    }
}
