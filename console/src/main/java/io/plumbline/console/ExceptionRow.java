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

    static ExceptionRow of(ExceptionView exception, Instant now) {
        long unshown = exception.count() - exception.samples().size();
        return new ExceptionRow(
                exception.title(),
                exception.kind(),
                exception.connection(),
                exception.owner(),
                Figure.of(exception.count()),
                Moment.of(exception.firstAt(), now),
                Moment.of(exception.lastAt(), now),
                exception.samples(),
                unshown > 0 && !exception.samples().isEmpty() ? Figure.of(unshown) + " more" : "",
                exception.remedy());
    }
}
