package io.plumbline.console;

import io.plumbline.console.plain.Figure;
import io.plumbline.console.plain.Moment;
import io.plumbline.engine.view.ExceptionView;
import io.plumbline.engine.view.SourceView;
import io.plumbline.engine.view.SourceView.StreamView;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// How one source is doing, ready to show.
///
/// @param problem empty when nothing is wrong
/// @param remedy empty when none is known
record SourceCard(
        String connection,
        String system,
        String tone,
        String says,
        String problem,
        String remedy,
        Moment lastSuccess,
        List<Cell> cells,
        List<Stream> streams) {

    /// One stream; `percent` counts from 0 to 100.
    record Stream(String name, boolean loading, int percent, String share, String records, Moment lastSuccess) {
        static Stream of(StreamView stream, Instant now) {
            return new Stream(
                    stream.name(),
                    stream.loadedShare() < 1,
                    Figure.wholePercent(stream.loadedShare()),
                    Figure.percent(stream.loadedShare()),
                    Figure.of(stream.records()),
                    Moment.of(stream.lastSuccess(), now));
        }
    }

    static SourceCard of(SourceView source, List<ExceptionView> exceptions, Instant now) {
        return new SourceCard(
                source.connection(),
                source.system(),
                StateWords.tone(source),
                StateWords.of(source),
                source.problem(),
                source.problem().isEmpty() ? "" : Remedies.of(source.connection(), exceptions),
                Moment.of(source.lastSuccess(), now),
                cells(source),
                source.streams().stream().map(stream -> Stream.of(stream, now)).toList());
    }

    private static List<Cell> cells(SourceView source) {
        return List.of(
                Cell.plain("Received", Figure.of(source.received()), "Records taken in, repetitions not counted"),
                Cell.wantsZero(
                        "Quarantined",
                        source.quarantined(),
                        "Records that could not become facts",
                        Address.of("/quarantine", Map.of()).limitedTo(source.connection())),
                Cell.plain("Notifications", Figure.of(source.hints()), "Notifications that are not followed up yet"),
                Cell.plain("API calls", Figure.of(source.apiCalls()), "Calls made to it since the workspace began"));
    }
}
