package io.plumbline.engine.work;

import io.plumbline.engine.standardise.StandardEntry;
import io.plumbline.engine.work.CaseTally.Cause;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.record.FieldProblem;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.Standardised;
import java.util.List;

/// Says which cases a batch's records give rise to.
final class RecordCases {
    private static final String SOURCE_DATA = "source data";

    private RecordCases() {}

    static void unfit(StandardEntry entry, CaseTally tally) {
        if (entry.standardised() instanceof Standardised.Unfit(var problems, var withdrawals)) {
            add("quarantine/", "Not taken in: ", problems, entry, tally);
        }
    }

    static void leftOut(StandardEntry entry, CaseTally tally) {
        if (entry.standardised() instanceof Standardised.Facts(var facts, var warnings)) {
            add("left-out/", "Taken in without a field: ", warnings, entry, tally);
        }
    }

    private static void add(
            String prefix, String effect, List<FieldProblem> problems, StandardEntry entry, CaseTally tally) {
        for (FieldProblem problem : problems) {
            tally.add(
                    new Cause(
                            prefix + problem.rule(),
                            entry.key().connection().value(),
                            owner(problem.rule()),
                            effect + ProblemWords.rule(problem.rule()),
                            remedy(problem.rule())),
                    entry.key().kind() + " " + entry.key().id());
        }
    }

    private static String owner(String rule) {
        return switch (rule) {
            case "code-unmapped", "expression-failed" -> "mapping";
            case "mapping-failed", "work-failed" -> "operations";
            default -> SOURCE_DATA;
        };
    }

    private static String remedy(String rule) {
        return switch (rule) {
            case "code-unmapped" -> "Add the code to the mapping's lookup, or correct it in the source";
            case "expression-failed" -> "Correct the expression; `plumbline explain mapping` shows what it finds";
            case "mapping-failed", "work-failed" -> "Report this to the makers of Plumbline, with its log";
            default -> "Correct them in the source; what is corrected there is taken in by itself";
        };
    }

    static void unfitContact(String destination, ProfileId contact, List<FieldProblem> problems, CaseTally tally) {
        for (FieldProblem problem : problems) {
            unfitThere("contact-unfit/", "Contacts are not sent: ", problem, destination, contact.toString(), tally);
        }
    }

    static void unfitOrder(String destination, RecordKey order, List<FieldProblem> problems, CaseTally tally) {
        for (FieldProblem problem : problems) {
            unfitThere(
                    "order-unfit/",
                    "Orders, or events of orders, are not sent: ",
                    problem,
                    destination,
                    order.kind() + " " + order.id(),
                    tally);
        }
    }

    private static void unfitThere(
            String prefix, String effect, FieldProblem problem, String destination, String sample, CaseTally tally) {
        tally.add(
                new Cause(
                        prefix + problem.rule(),
                        destination,
                        owner(problem.rule()),
                        effect + ProblemWords.rule(problem.rule()) + " (" + problem.field() + ")",
                        remedy(problem.rule())),
                sample);
    }

    static void withheld(String destination, ProfileId profile, CaseTally tally) {
        tally.add(
                new Cause(
                        "opt-in-withheld",
                        destination,
                        SOURCE_DATA,
                        "Opt-ins are withheld because their source does not say how they were given",
                        "Map the field that says where the opt-in comes from to `evidence`, or set a default for it"),
                "profile " + profile);
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
