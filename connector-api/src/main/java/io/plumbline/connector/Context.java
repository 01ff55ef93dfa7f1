package io.plumbline.connector;

import io.plumbline.model.ConnectionName;
import java.net.URI;
import java.util.List;

/// What the engine lends to one opened account.
public interface Context {
    /// The name the user gave to this connection.
    ConnectionName connection();

    /// Calls to one host, without credentials. Add those with the decorators of the shared HTTP module.
    ///
    /// @param limits the account's rate limits at this host; the calls wait for their turn
    Http http(URI base, List<RateLimit> limits);
}
