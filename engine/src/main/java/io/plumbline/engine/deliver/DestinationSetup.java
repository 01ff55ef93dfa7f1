package io.plumbline.engine.deliver;

import io.plumbline.connector.Acceptance;
import io.plumbline.connector.Descriptor;
import io.plumbline.connector.Destination;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.intent.IntentKind;
import java.util.Optional;

/// One destination connection, opened.
public record DestinationSetup(ConnectionName name, Descriptor descriptor, Destination destination) {
    public Optional<Acceptance> acceptance(IntentKind kind) {
        return descriptor.accepts().stream()
                .filter(acceptance -> acceptance.kind() == kind)
                .findFirst();
    }
}
