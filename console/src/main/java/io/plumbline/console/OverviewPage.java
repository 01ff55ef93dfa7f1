package io.plumbline.console;

import io.plumbline.console.plain.Figure;
import io.plumbline.console.plain.Moment;
import io.plumbline.console.verdict.Verdict;
import io.plumbline.engine.view.ExceptionView;
import io.plumbline.engine.view.StatusView;
import java.util.List;

/// Is marketing looking at the truth?
///
/// @param level the verdict's stable name, for its looks
/// @param cases those to look at first
/// @param furtherCases how many more there are; empty for none
record OverviewPage(
        String level,
        String headline,
        String says,
        List<Cell> cells,
        Moment startedAt,
        List<ExceptionRow> cases,
        String furtherCases,
        List<DestinationCard> destinations,
        List<SourceCard> sources)
        implements Page {
    private static final int CASES_MAX = 3;

    static OverviewPage of(StatusView status, List<ExceptionView> exceptions) {
        Verdict verdict = Verdict.of(status);
        int further = exceptions.size() - CASES_MAX;
        return new OverviewPage(
                verdict.level().word(),
                verdict.level().headline(),
                verdict.says(),
                cells(status),
                Moment.of(status.startedAt(), status.at()),
                exceptions.stream()
                        .limit(CASES_MAX)
                        .map(exception -> ExceptionRow.of(exception, status.at()))
                        .toList(),
                further > 0 ? Figure.of(further, "more case", "more cases") : "",
                status.destinations().stream()
                        .map(destination -> DestinationCard.of(destination, exceptions, status.at()))
                        .toList(),
                status.sources().stream()
                        .map(source -> SourceCard.of(source, exceptions, status.at()))
                        .toList());
    }

    private static List<Cell> cells(StatusView status) {
        long acknowledged = status.destinations().stream()
                .mapToLong(destination -> destination.acknowledged())
                .sum();
        return List.of(
                Cell.plain("People known", Figure.of(status.profiles()), "Profiles, each one person"),
                Cell.plain("Deliveries acknowledged", Figure.of(acknowledged), "Confirmed by a destination"),
                Cell.plain(
                        "Records to work on",
                        Figure.of(status.journalBacklog()),
                        "Stored safely, but not yet worked on"));
    }

    @Override
    public String template() {
        return "overview";
    }
}
