package io.plumbline.connector;

import io.plumbline.model.intent.IntentKind;
import java.util.List;

/// Deliveries of one kind that go out together.
public record Batch(IntentKind kind, List<Delivery> deliveries) {
    public Batch {
        deliveries = List.copyOf(deliveries);
        if (deliveries.isEmpty()) {
            throw new IllegalArgumentException("A batch holds at least one delivery");
        }
    }
}
