package io.plumbline.store.memory;

import io.plumbline.engine.store.Cases;
import io.plumbline.engine.store.ExceptionCase;
import io.plumbline.store.memory.MemoryState.Case;
import io.plumbline.store.memory.MemoryState.Cause;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Cases as a map.
record MemoryCases(MemoryState state) implements Cases {
    static void raise(MemoryState state, ExceptionCase raised) {
        Cause cause = new Cause(raised.kind(), raised.connection());
        if (raised.count() < 0) {
            state.cases.computeIfPresent(cause, (same, before) -> lowered(before, raised));
            return;
        }
        Case fresh = new Case(raised, raised.count(), raised.samples(), raised.at(), raised.at());
        state.cases.merge(cause, fresh, MemoryCases::both);
    }

    private static @Nullable Case lowered(Case before, ExceptionCase by) {
        List<String> samples = before.samples().stream()
                .filter(sample -> !by.samples().contains(sample))
                .toList();
        Case less = new Case(
                by,
                before.count() + by.count(),
                samples,
                before.firstAt(),
                before.lastAt().isAfter(by.at()) ? before.lastAt() : by.at());
        return less.count() > 0 ? less : null;
    }

    private static Case both(Case before, Case now) {
        List<String> samples = Stream.concat(before.samples().stream(), now.samples().stream())
                .distinct()
                .limit(ExceptionCase.SAMPLES_MAX)
                .toList();
        return new Case(
                now.latest(),
                before.count() + now.count(),
                samples,
                before.firstAt(),
                before.lastAt().isAfter(now.lastAt()) ? before.lastAt() : now.lastAt());
    }

    @Override
    public void raise(List<ExceptionCase> cases) {
        synchronized (state) {
            cases.forEach(one -> raise(state, one));
        }
    }

    @Override
    public void resolve(String kind, String connection) {
        synchronized (state) {
            state.cases.remove(new Cause(kind, connection));
        }
    }
}
