package io.plumbline.engine.work;

import io.plumbline.engine.standardise.StandardEntry;
import io.plumbline.engine.work.CaseTally.Cause;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.record.FieldProblem;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.Standardised;
import java.util.List;

/// Says which cases a batch's records give rise to.
final class RecordCases {
    private static final String SOURCE_DATA = "source data";

    private RecordCases() {}

    static void unfit(StandardEntry entry, CaseTally tally) {
        if (entry.standardised() instanceof Standardised.Unfit(var problems)) {
            add("quarantine/", "Records are in quarantine", problems, entry, tally);
        }
    }

    static void leftOut(StandardEntry entry, CaseTally tally) {
        if (entry.standardised() instanceof Standardised.Facts(var facts, var warnings)) {
            add("left-out/", "Fields were left out", warnings, entry, tally);
        }
    }

    private static void add(
            String prefix, String title, List<FieldProblem> problems, StandardEntry entry, CaseTally tally) {
        for (FieldProblem problem : problems) {
            tally.add(
                    new Cause(
                            prefix + problem.rule(),
                            entry.key().connection().value(),
                            SOURCE_DATA,
                            title + ": " + problem.rule(),
                            "Correct the field in the source; the corrected record is taken in by itself"),
                    entry.key().kind() + " " + entry.key().id());
        }
    }

    static void erasure(StandardEntry entry, CaseTally tally) {
        if (entry.record().change() == RecordChange.ERASED) {
            tally.add(
                    new Cause(
                            "erasure-requested",
                            entry.key().connection().value(),
                            "operations",
                            "The source erased a person",
                            "Erase the person in every destination and confirm it to whoever asked"),
                    entry.key().kind() + " " + entry.key().id());
        }
    }

    static void leftBehind(String destination, ProfileId contact, CaseTally tally) {
        tally.add(
                new Cause(
                        "contact-left-behind",
                        destination,
                        "destination set-up",
                        "Contacts belong to nobody any more, because their person is gone from every source. They were"
                                + " opted out and lost their address",
                        "Decide in the destination whether to keep their history or to delete them"),
                contact.toString());
    }
}
