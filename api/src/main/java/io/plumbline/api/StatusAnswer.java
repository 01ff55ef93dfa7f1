package io.plumbline.api;

import java.time.Instant;
import java.util.List;

/// The state of one workspace at one moment.
///
/// @param verdict whether marketing is looking at the truth
/// @param profiles people known
/// @param journalBacklog records that are stored but not yet worked on
public record StatusAnswer(
        String workspace,
        Instant at,
        Instant startedAt,
        Verdict verdict,
        long profiles,
        long journalBacklog,
        List<SourceStatus> sources,
        List<DestinationStatus> destinations) {

    public StatusAnswer {
        sources = List.copyOf(sources);
        destinations = List.copyOf(destinations);
    }

    /// The answer to the question that matters.
    ///
    /// @param level `true`, `except`, `loading`, `behind`, `stopped` or `empty`
    /// @param says the same in one plain sentence
    public record Verdict(String level, String says) {}
}
