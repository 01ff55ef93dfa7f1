package io.plumbline.connector.testkit;

import io.plumbline.connector.Context;
import io.plumbline.connector.Http;
import io.plumbline.connector.RateLimit;
import io.plumbline.model.ConnectionName;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/// A way to the network that fails when told to, and remembers the calls.
final class FaultyContext implements Context {
    private final Context context;
    private final Predicate<Http.Call> carriesData;
    private final List<Http.Call> calls = new CopyOnWriteArrayList<>();
    private volatile Fault onData = Fault.NONE;
    private volatile Fault onEverything = Fault.NONE;

    FaultyContext(Context context, Predicate<Http.Call> carriesData) {
        this.context = context;
        this.carriesData = carriesData;
    }

    @Override
    public ConnectionName connection() {
        return context.connection();
    }

    @Override
    public Http http(URI base, List<RateLimit> limits) {
        Http system = context.http(base, limits);
        return call -> send(call, system);
    }

    private Http.Result send(Http.Call call, Http system) throws InterruptedException {
        calls.add(call);
        Fault fault = carriesData.test(call) && onData != Fault.NONE ? onData : onEverything;
        return fault.apply(call, system);
    }

    /// Fails the calls that carry data, until told otherwise.
    void failData(Fault fault) {
        onData = fault;
    }

    /// Fails every call, until told otherwise.
    void failEverything(Fault fault) {
        onEverything = fault;
    }

    int callCount() {
        return calls.size();
    }

    long dataCallCount() {
        return calls.stream().filter(carriesData).count();
    }

    /// How many calls carried data that an earlier one had carried already.
    long repeatedDataCallCount() {
        Set<List<Object>> different = new HashSet<>();
        calls.stream()
                .filter(carriesData)
                .forEach(call -> different.add(List.of(call.method(), call.path(), ByteBuffer.wrap(call.body()))));
        return dataCallCount() - different.size();
    }
}
