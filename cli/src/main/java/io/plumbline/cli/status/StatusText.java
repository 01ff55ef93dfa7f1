package io.plumbline.cli.status;

import io.plumbline.api.DestinationStatus;
import io.plumbline.api.DestinationStatus.Lag;
import io.plumbline.api.SourceStatus;
import io.plumbline.api.SourceStatus.StreamStatus;
import io.plumbline.api.StatusAnswer;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Writes a status for people.
final class StatusText {
    private StatusText() {}

    static String of(StatusAnswer status) {
        StringBuilder text = new StringBuilder();
        text.append(line(status.workspace() + ": " + status.verdict().says()));
        text.append(line(
                count(status.profiles()) + " people known, " + count(status.journalBacklog()) + " records to work on"));
        if (!status.destinations().isEmpty()) {
            text.append('\n').append(destinations(status.destinations()));
        }
        if (!status.sources().isEmpty()) {
            text.append('\n').append(sources(status.sources()));
        }
        text.append(problems(status));
        return text.toString();
    }

    private static String destinations(List<DestinationStatus> destinations) {
        Table table = new Table(
                "DESTINATION",
                "STATE",
                ">LAG P50",
                ">LAG P99",
                ">ON THE WAY",
                ">HELD",
                ">ACKNOWLEDGED",
                ">REFUSED",
                ">IN DOUBT");
        destinations.forEach(destination -> table.row(
                destination.connection(),
                destination.state(),
                lag(destination.lag(), Lag::p50Millis),
                lag(destination.lag(), Lag::p99Millis),
                count(destination.backlog()),
                count(destination.held()),
                count(destination.acknowledged()),
                count(destination.refused()),
                count(destination.inDoubt())));
        return table.toString();
    }

    private static String sources(List<SourceStatus> sources) {
        Table table = new Table("SOURCE", "STATE", ">LOADED", ">RECEIVED", ">QUARANTINED", ">NOTIFICATIONS");
        sources.forEach(source -> table.row(
                source.connection(),
                source.state(),
                loaded(source.streams()),
                count(source.received()),
                count(source.quarantined()),
                count(source.hints())));
        return table.toString();
    }

    private static String problems(StatusAnswer status) {
        StringBuilder text = new StringBuilder();
        status.destinations().stream()
                .filter(destination -> !destination.problem().isEmpty())
                .forEach(destination -> text.append(line(destination.connection() + ": " + destination.problem())));
        status.sources().stream()
                .filter(source -> !source.problem().isEmpty())
                .forEach(source -> text.append(line(source.connection() + ": " + source.problem())));
        return text.isEmpty() ? "" : "\n" + text;
    }

    /// How much of the first load is read, over all streams alike; only what is complete is 100 %.
    private static String loaded(List<StreamStatus> streams) {
        double share = streams.stream()
                .mapToDouble(StreamStatus::loadedShare)
                .average()
                .orElse(1);
        return (int) Math.floor(Math.clamp(share, 0.0, 1.0) * 100) + " %";
    }

    private static String lag(@Nullable Lag lag, ToLongFunction<Lag> part) {
        if (lag == null) {
            return "-";
        }
        long millis = part.applyAsLong(lag);
        return millis < 1_000 ? millis + " ms" : String.format(Locale.ENGLISH, "%.1f s", millis / 1_000.0);
    }

    private static String count(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    private static String line(String text) {
        return Table.printable(text) + "\n";
    }
}
