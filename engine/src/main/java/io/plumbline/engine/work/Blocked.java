package io.plumbline.engine.work;

import io.plumbline.engine.standardise.StandardEntry;
import io.plumbline.engine.store.ExceptionCase;
import io.plumbline.engine.work.CaseTally.Cause;
import java.util.ArrayList;
import java.util.List;

/// Records that are not taken in because their person was erased: they leave the journal, and are counted.
final class Blocked {
    private Blocked() {}

    /// @param changes what follows from the other records
    static Changes records(List<StandardEntry> blocked, Changes changes) {
        CaseTally tally = new CaseTally();
        blocked.stream()
                .filter(entry -> !entry.isGone())
                .forEach(entry -> tally.add(
                        stillTold(entry.key().connection().value()), entry.key().kind()));
        List<ExceptionCase> cases = new ArrayList<>(changes.cases());
        cases.addAll(tally.cases(changes.at()));
        return changes.telling(cases)
                .forgetting(blocked.stream().map(StandardEntry::position).toList());
    }

    /// The samples are kinds of record: an id would lead to the person.
    private static Cause stillTold(String connection) {
        return new Cause(
                "erased-still-told",
                connection,
                "source data",
                "The source tells of people who were erased. Nothing of it was taken in",
                "Delete them in the source too; the certificates say whom (`plumbline erase --list`)");
    }
}
