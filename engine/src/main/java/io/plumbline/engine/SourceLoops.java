package io.plumbline.engine;

import io.plumbline.connector.ReadsByKey;
import io.plumbline.connector.StreamDeclaration;
import io.plumbline.engine.loop.Loop;
import io.plumbline.engine.loop.Wakeup;
import io.plumbline.engine.receive.HintStep;
import io.plumbline.engine.receive.Notifications;
import io.plumbline.engine.receive.ReceiveContext;
import io.plumbline.engine.receive.SourceSetup;
import io.plumbline.engine.receive.StreamStep;
import io.plumbline.model.ConnectionName;
import java.util.ArrayList;
import java.util.List;

/// Starts the loops of one source: one for each stream, and one that follows hints up.
final class SourceLoops {
    private SourceLoops() {}

    static List<Loop> start(SourceSetup source, ReceiveContext context, Notifications notifications) {
        List<Loop> loops = new ArrayList<>();
        List<StreamStep> steps = source.descriptor().streams().stream()
                .map(stream -> new StreamStep(source, stream, context))
                .toList();
        steps.stream().map(StreamStep::progress).forEach(context.onRead());
        for (StreamStep step : steps) {
            loops.add(Loop.start("read " + source.name() + " " + step.progress().stream(), step, new Wakeup()));
        }
        if (source.source() instanceof ReadsByKey byKey) {
            Wakeup hinted = new Wakeup();
            loops.add(Loop.start("hints " + source.name(), new HintStep(source.name(), byKey, context), hinted));
            notifications.open(source, hinted::signal);
        }
        return loops;
    }

    /// The streams whose first load decides who is who.
    static List<String> settledStreams(SourceSetup source) {
        return source.descriptor().streams().stream()
                .filter(StreamDeclaration::settled)
                .map(stream -> qualified(source.name(), stream.name()))
                .toList();
    }

    static String qualified(ConnectionName connection, String stream) {
        return connection + "/" + stream;
    }
}
