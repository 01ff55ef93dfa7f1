package io.plumbline.bench;

import io.plumbline.connector.Batch;
import io.plumbline.connector.Destination;
import io.plumbline.connector.FieldNeed;
import io.plumbline.connector.Problem;
import io.plumbline.model.delivery.Outcome;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/// A destination that acknowledges everything at once and counts.
final class InstantDestination implements Destination {
    private final LongAdder acknowledged = new LongAdder();
    private final LongAdder calls = new LongAdder();

    long acknowledged() {
        return acknowledged.sum();
    }

    long calls() {
        return calls.sum();
    }

    @Override
    public List<Problem> check(List<FieldNeed> needs) {
        return List.of();
    }

    @Override
    public List<Outcome> deliver(Batch batch) {
        calls.increment();
        acknowledged.add(batch.deliveries().size());
        return Collections.nCopies(batch.deliveries().size(), new Outcome.Acknowledged(""));
    }

    @Override
    public void close() {}
}
