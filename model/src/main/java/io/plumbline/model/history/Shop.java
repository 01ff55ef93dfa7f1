package io.plumbline.model.history;

import io.plumbline.model.ConnectionName;
import java.util.Optional;

/// A part of a person's orders that has values of its own.
///
/// @param connection the connection whose orders belong to it; all of them if empty
/// @param store the key of the store; all stores if empty
public record Shop(Optional<ConnectionName> connection, Optional<String> store) {
    boolean sold(PastOrder past) {
        return connection
                        .filter(name -> !name.equals(past.record().connection()))
                        .isEmpty()
                && store.filter(key -> !key.equals(past.order().store())).isEmpty();
    }
}
