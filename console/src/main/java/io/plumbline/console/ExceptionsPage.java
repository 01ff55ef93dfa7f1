package io.plumbline.console;

import io.plumbline.engine.view.ExceptionView;
import java.time.Instant;
import java.util.List;

/// Cases a person should look at.
record ExceptionsPage(List<ExceptionRow> rows) implements Page {
    static ExceptionsPage of(List<ExceptionView> exceptions, Instant now) {
        return new ExceptionsPage(exceptions.stream()
                .map(exception -> ExceptionRow.of(exception, now))
                .toList());
    }

    @Override
    public String template() {
        return "exceptions";
    }
}
