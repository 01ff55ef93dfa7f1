package io.plumbline.server;

import io.plumbline.engine.view.DeadLetterView;
import io.plumbline.engine.view.DestinationView;
import io.plumbline.engine.view.DestinationView.KindView;
import io.plumbline.engine.view.DestinationView.LagView;
import io.plumbline.engine.view.ExceptionView;
import io.plumbline.engine.view.QuarantineView;
import io.plumbline.engine.view.SourceView;
import io.plumbline.engine.view.SourceView.StreamView;
import io.plumbline.engine.view.StatusView;
import io.plumbline.model.record.FieldProblem;
import java.time.Instant;
import java.util.List;

/// Every text that comes from outside tries to break out of its place, and is very long as well.
final class HostileScene {
    static final String TAG = "\"'><img src=x onerror=\"window.broken=1\"><script>window.broken=1</script>";
    static final String LONG = TAG + "x".repeat(300);

    private HostileScene() {}

    static Scene scene() {
        Instant now = Scenes.NOW;
        StatusView status = new StatusView(LONG, now, now, 1, 1, List.of(source(now), source(now)), destinations(now));
        FieldProblem problem = new FieldProblem(LONG, TAG, LONG, LONG);
        return new Scene(
                status,
                List.of(new QuarantineView(1, TAG, LONG, LONG, 1, now, now, List.of(problem))),
                List.of(new DeadLetterView(1, LONG, LONG, LONG, LONG, LONG, LONG, true, 1, now)),
                List.of(new ExceptionView(LONG, TAG, LONG, LONG, 9, now, now, List.of(LONG, TAG), LONG)));
    }

    private static SourceView source(Instant now) {
        return new SourceView(
                TAG,
                LONG,
                SourceView.State.LOADING,
                Long.MAX_VALUE,
                Long.MAX_VALUE / 4,
                1,
                now,
                LONG,
                1,
                List.of(new StreamView(LONG, 0.5, Long.MAX_VALUE, now)));
    }

    private static List<DestinationView> destinations(Instant now) {
        return List.of(new DestinationView(
                LONG,
                LONG,
                DestinationView.State.STOPPED,
                1,
                1,
                1,
                1,
                1,
                new LagView(1, 1, Long.MAX_VALUE, 1),
                now,
                now,
                LONG,
                1,
                List.of(new KindView(LONG, Long.MAX_VALUE, Long.MAX_VALUE, 1, 1))));
    }
}
