package io.plumbline.connectors.commercetools.fake;

import io.plumbline.connector.Batch;
import io.plumbline.connector.Context;
import io.plumbline.connector.CreatesFields;
import io.plumbline.connector.Delivery;
import io.plumbline.connector.Destination;
import io.plumbline.connector.Http;
import io.plumbline.connector.Problem;
import io.plumbline.connector.RateLimit;
import io.plumbline.connector.http.CallObserver;
import io.plumbline.connector.http.ConnectionContext;
import io.plumbline.connector.http.HttpConnections;
import io.plumbline.connector.http.HttpTimeouts;
import io.plumbline.connectors.commercetools.Commercetools;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.delivery.Outcome;
import io.plumbline.model.intent.IntentKind;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The connector in its other role, opened on a server of this machine as the engine would open it.
public final class OpenedTeller implements AutoCloseable {
    private static final HttpTimeouts SHORT =
            new HttpTimeouts(Duration.ofSeconds(2), Duration.ofMillis(400), Duration.ofSeconds(5));

    private final HttpConnections connections = new HttpConnections(SHORT);
    private final Destination destination;
    private volatile Interruption interruption = call -> {};

    /// @param stated settings beside the addresses
    public OpenedTeller(URI server, Map<String, String> stated) {
        this.destination = new Commercetools()
                .openDestination(AccountSettings.of(server, "demo-client", "demo-secret", stated), new Interrupted());
    }

    public List<Outcome> deliver(List<Delivery> deliveries) throws InterruptedException {
        return destination.deliver(new Batch(IntentKind.SET_CONSENT, deliveries));
    }

    public List<Problem> check() throws InterruptedException {
        return destination.check(List.of());
    }

    public List<Problem> create() throws InterruptedException {
        return ((CreatesFields) destination).create(List.of());
    }

    /// Does something right before each call from now on.
    public void beforeCalls(Interruption changed) {
        interruption = changed;
    }

    @Override
    public void close() {
        destination.close();
        connections.close();
    }

    /// What somebody else does in between.
    @FunctionalInterface
    public interface Interruption {
        void before(Http.Call call) throws InterruptedException;
    }

    private final class Interrupted implements Context {
        private final Context context =
                new ConnectionContext(new ConnectionName("shop"), connections, CallObserver.NONE);

        @Override
        public ConnectionName connection() {
            return context.connection();
        }

        @Override
        public Http http(URI base, List<RateLimit> limits) {
            Http system = context.http(base, limits);
            return call -> {
                interruption.before(call);
                return system.send(call);
            };
        }
    }
}
