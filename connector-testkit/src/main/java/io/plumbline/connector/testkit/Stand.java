package io.plumbline.connector.testkit;

import io.plumbline.connector.Http;
import java.util.List;
import java.util.Map;

/// A sandbox as the kit needs it, whatever role it plays.
public interface Stand extends AutoCloseable {
    /// Settings with which a connection to this sandbox works.
    Map<String, String> settings();

    /// The same with credentials that the sandbox refuses.
    Map<String, String> wrongCredentials();

    /// The settings that the ones above cannot do without; for most connectors what the descriptor requires.
    List<String> needed();

    /// Takes one permission away that the connector needs.
    ///
    /// @return whether the sandbox knows permissions
    default boolean withdrawPermission() {
        return false;
    }

    /// Whether a call is the one that carries the data in or out, as against fetching a token or a list of fields.
    /// Failures are made on these calls.
    boolean carriesData(Http.Call call);

    @Override
    void close();
}
