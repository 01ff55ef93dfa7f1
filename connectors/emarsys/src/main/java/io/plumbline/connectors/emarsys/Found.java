package io.plumbline.connectors.emarsys;

import io.plumbline.model.delivery.Outcome;
import java.util.function.Function;

/// Something looked up before a delivery, or what its absence means for everything that needed it.
sealed interface Found<T> {
    record Got<T>(T value) implements Found<T> {}

    record Prevented<T>(Outcome outcome) implements Found<T> {}

    default <R> Found<R> then(Function<T, Found<R>> next) {
        return switch (this) {
            case Got<T>(var value) -> next.apply(value);
            case Prevented<T>(var outcome) -> new Prevented<>(outcome);
        };
    }
}
