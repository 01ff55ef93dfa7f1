package io.plumbline.connector.http;

import io.plumbline.connector.Http;
import java.time.Duration;
import java.util.function.LongSupplier;

/// Calls that are reported to an observer by route and result.
public final class CountingHttp implements Http {
    private final Http next;
    private final CallObserver observer;
    private final LongSupplier nanos;

    public CountingHttp(Http next, CallObserver observer) {
        this(next, observer, System::nanoTime);
    }

    CountingHttp(Http next, CallObserver observer, LongSupplier nanos) {
        this.next = next;
        this.observer = observer;
        this.nanos = nanos;
    }

    @Override
    public Result send(Call call) throws InterruptedException {
        long started = nanos.getAsLong();
        Result result = next.send(call);
        Duration took = Duration.ofNanos(nanos.getAsLong() - started);
        observer.called(new CallObserver.CallReport(call.method(), call.route(), word(result), took));
        return result;
    }

    private static String word(Result result) {
        return switch (result) {
            case Result.Answered answered -> Integer.toString(answered.status());
            case Result.NotSent _ -> "not-sent";
            case Result.Unclear _ -> "unclear";
        };
    }
}
