package io.plumbline.console;

import io.plumbline.console.plain.Figure;
import io.plumbline.console.plain.Moment;
import io.plumbline.engine.view.ExceptionView;
import java.time.Instant;
import java.util.List;

/// One case a person should look at.
///
/// @param unshown how many further ids there are; empty for none
record ExceptionRow(
        String title,
        String kind,
        String connection,
        String owner,
        String count,
        Moment first,
        Moment last,
        List<String> samples,
        String unshown,
        String remedy) {

    /// Enough to look one up; the list of quarantined records or dead letters has all.
    static final int SAMPLES_SHOWN_MAX = 3;

    static ExceptionRow of(ExceptionView exception, Instant now) {
        List<String> samples =
                exception.samples().stream().limit(SAMPLES_SHOWN_MAX).toList();
        long unshown = exception.count() - samples.size();
        return new ExceptionRow(
                exception.title(),
                exception.kind(),
                exception.connection(),
                owner(exception),
                Figure.of(exception.count()),
                Moment.of(exception.firstAt(), now),
                Moment.of(exception.lastAt(), now),
                samples,
                unshown > 0 && !samples.isEmpty() ? Figure.of(unshown) + " more" : "",
                exception.remedy());
    }

    private static String owner(ExceptionView exception) {
        return switch (exception.owner()) {
            case "source data" -> "whoever looks after the data in " + exception.connection();
            case "mapping" -> "whoever looks after the mapping of " + exception.connection();
            case "destination set-up" -> "whoever looks after the set-up of " + exception.connection();
            case "connection" -> "whoever manages the access to " + exception.connection();
            case "operations" -> "whoever runs Plumbline";
            default -> exception.owner();
        };
    }
}
