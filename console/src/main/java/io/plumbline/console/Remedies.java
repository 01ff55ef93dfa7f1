package io.plumbline.console;

import io.plumbline.engine.view.ExceptionView;
import java.util.List;

/// Finds what to do about a connection's problem.
final class Remedies {
    private static final String CONNECTION = "connection";

    private Remedies() {}

    /// The remedy of the newest case that a connection's set-up is to blame for; empty if there is none.
    static String of(String connection, List<ExceptionView> exceptions) {
        return exceptions.stream()
                .filter(exception -> exception.connection().equals(connection))
                .filter(exception -> exception.owner().equals(CONNECTION))
                .map(ExceptionView::remedy)
                .findFirst()
                .orElse("");
    }
}
