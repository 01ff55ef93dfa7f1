package io.plumbline.connectors.commercetools.stream;

import io.plumbline.connector.Page;
import io.plumbline.connectors.commercetools.offset.Progress;
import java.time.Instant;

/// One stream of the descriptor.
@FunctionalInterface
public interface StreamReader {
    /// @param now the time, from which the distance is kept that data need to settle
    Page read(Progress progress, Instant now) throws InterruptedException;
}
