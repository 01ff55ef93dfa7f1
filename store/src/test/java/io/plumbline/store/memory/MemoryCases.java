package io.plumbline.store.memory;

import io.plumbline.engine.store.Cases;
import io.plumbline.engine.store.ExceptionCase;
import io.plumbline.store.memory.MemoryState.Case;
import io.plumbline.store.memory.MemoryState.Cause;
import java.util.List;
import java.util.stream.Stream;

/// Cases as a map.
record MemoryCases(MemoryState state) implements Cases {
    static void raise(MemoryState state, ExceptionCase raised) {
        Case fresh = new Case(raised, raised.count(), raised.samples(), raised.at(), raised.at());
        state.cases.merge(new Cause(raised.kind(), raised.connection()), fresh, MemoryCases::both);
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
