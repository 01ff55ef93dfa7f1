package io.plumbline.engine.work;

import io.plumbline.engine.store.ExceptionCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers what a person should look at, one case per cause.
final class CaseTally {
    private final Map<Cause, List<String>> samples = new LinkedHashMap<>();

    /// Why a person should look.
    ///
    /// @param kind stable name of the cause
    record Cause(String kind, String connection, String owner, String title, String remedy) {}

    void add(Cause cause, String sample) {
        samples.computeIfAbsent(cause, ignored -> new ArrayList<>()).add(sample);
    }

    List<ExceptionCase> cases(Instant at) {
        List<ExceptionCase> cases = new ArrayList<>(samples.size());
        samples.forEach((cause, ids) -> cases.add(new ExceptionCase(
                cause.kind(),
                cause.connection(),
                cause.owner(),
                cause.title(),
                ids.size(),
                ids.stream().distinct().toList(),
                cause.remedy(),
                at)));
        return cases;
    }
}
