package io.plumbline.server;

import io.plumbline.engine.view.DeadLetterView;
import io.plumbline.engine.view.ExceptionView;
import io.plumbline.engine.view.QuarantineView;
import io.plumbline.engine.view.StatusView;
import java.util.List;

/// Everything the engine would show at one moment.
record Scene(
        StatusView status,
        List<QuarantineView> quarantine,
        List<DeadLetterView> deadLetters,
        List<ExceptionView> exceptions) {

    static Scene of(StatusView status) {
        return new Scene(status, List.of(), List.of(), List.of());
    }
}
