package io.plumbline.engine;

import io.plumbline.engine.decide.Fingerprint;
import io.plumbline.model.document.Document;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Says by which rules histories are derived, and what destinations read of them, in one fingerprint. Another one
/// means that all people are to be looked at again, so that a new rate, threshold or field takes effect without
/// anything being heard of them.
final class HistoryFollowed {
    private HistoryFollowed() {}

    /// @return empty if no destination reads histories
    static String by(EngineSetup setup) {
        Set<String> read = new TreeSet<>();
        setup.flows()
                .forEach(flow ->
                        flow.shape().historyRead().forEach(expression -> read.add(flow.to() + " " + expression)));
        if (read.isEmpty()) {
            return "";
        }
        return Fingerprint.of(
                Document.of(Map.of("rules", setup.rules().history().written(), "read", List.copyOf(read))));
    }
}
