package io.plumbline.connector.http;

import io.plumbline.connector.Context;
import io.plumbline.connector.Http;
import io.plumbline.connector.RateLimit;
import io.plumbline.model.ConnectionName;
import java.net.URI;
import java.util.List;

/// Lends one configured account its way to the network: pooled, counted, and within its limits.
///
/// @param connections shared by all accounts; stays open when an account is closed
public record ConnectionContext(ConnectionName connection, HttpConnections connections, CallObserver observer)
        implements Context {
    @Override
    public Http http(URI base, List<RateLimit> limits) {
        Http counted = new CountingHttp(connections.to(base), observer);
        return limits.isEmpty() ? counted : new RateLimitedHttp(counted, limits);
    }
}
