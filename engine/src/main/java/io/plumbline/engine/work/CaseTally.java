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
    private final Map<Cause, List<String>> removed = new LinkedHashMap<>();

    /// Why a person should look.
    ///
    /// @param kind stable name of the cause
    record Cause(String kind, String connection, String owner, String title, String remedy) {}

    void add(Cause cause, String sample) {
        samples.computeIfAbsent(cause, ignored -> new ArrayList<>()).add(sample);
    }

    /// One that was added earlier is a case no longer.
    void remove(Cause cause, String sample) {
        removed.computeIfAbsent(cause, ignored -> new ArrayList<>()).add(sample);
    }

    List<ExceptionCase> cases(Instant at) {
        List<ExceptionCase> cases = new ArrayList<>(samples.size() + removed.size());
        samples.forEach((cause, ids) -> cases.add(exceptionCase(cause, ids.size(), ids, at)));
        removed.forEach((cause, ids) -> cases.add(exceptionCase(cause, -ids.size(), ids, at)));
        return cases;
    }

    private static ExceptionCase exceptionCase(Cause cause, long count, List<String> ids, Instant at) {
        return new ExceptionCase(
                cause.kind(),
                cause.connection(),
                cause.owner(),
                cause.title(),
                count,
                ids.stream().distinct().toList(),
                cause.remedy(),
                at);
    }
}
