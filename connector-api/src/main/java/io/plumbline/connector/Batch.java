package io.plumbline.connector;

import io.plumbline.model.intent.IntentKind;
import java.util.List;

/// Deliveries of one kind that go out together. Contacts to put and contacts to retire never share a batch.
public record Batch(IntentKind kind, List<Delivery> deliveries) {
    public Batch {
        deliveries = List.copyOf(deliveries);
        if (deliveries.isEmpty()) {
            throw new IllegalArgumentException("A batch holds at least one delivery");
        }
        boolean retires = deliveries.getFirst().isRetirement();
        if (deliveries.stream().anyMatch(delivery -> delivery.isRetirement() != retires)) {
            throw new IllegalArgumentException("A batch either puts contacts or retires them");
        }
    }

    /// Whether its contacts are to be retired.
    public boolean isRetirement() {
        return deliveries.getFirst().isRetirement();
    }
}
