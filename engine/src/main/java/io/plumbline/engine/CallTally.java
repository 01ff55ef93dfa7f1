package io.plumbline.engine;

import io.plumbline.model.ConnectionName;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// Counts the calls made to each connection since they were last stored. Any thread.
public final class CallTally {
    private final Map<ConnectionName, LongAdder> calls = new ConcurrentHashMap<>();

    public void count(ConnectionName connection) {
        calls.computeIfAbsent(connection, ignored -> new LongAdder()).increment();
    }

    /// What was counted since the last time.
    Map<ConnectionName, Long> take() {
        Map<ConnectionName, Long> taken = new HashMap<>();
        calls.forEach((connection, adder) -> {
            long count = adder.sumThenReset();
            if (count > 0) {
                taken.put(connection, count);
            }
        });
        return taken;
    }
}
