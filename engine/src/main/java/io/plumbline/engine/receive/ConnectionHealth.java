package io.plumbline.engine.receive;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How talking to one connection goes at the moment. Written by its loops, read by whoever looks.
public final class ConnectionHealth {
    private @Nullable Instant lastSuccess;
    private String problem = "";
    private boolean stopped;
    private int failures;

    public synchronized void succeeded(Instant at) {
        lastSuccess = at;
        problem = "";
        stopped = false;
        failures = 0;
    }

    /// @param needsPerson whether it will not go on until a person acts
    /// @return how many times in a row it has failed now
    public synchronized int failed(String sentence, boolean needsPerson) {
        problem = sentence;
        stopped = needsPerson;
        failures++;
        return failures;
    }

    public synchronized Optional<Instant> lastSuccess() {
        return Optional.ofNullable(lastSuccess);
    }

    public synchronized String problem() {
        return problem;
    }

    public synchronized boolean isStopped() {
        return stopped;
    }
}
