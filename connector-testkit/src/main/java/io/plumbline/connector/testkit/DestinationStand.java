package io.plumbline.connector.testkit;

import io.plumbline.connector.Delivery;
import io.plumbline.connector.FieldNeed;
import io.plumbline.model.intent.IntentKind;
import java.util.List;
import java.util.Optional;

/// A sandbox that a destination connector delivers to.
public interface DestinationStand extends Stand {
    /// A delivery that the system takes. Different numbers are different things; the same number is the same thing with
    /// the same content. Personal values carry `Markers.PERSON`.
    Delivery good(IntentKind kind, int number);

    /// Does whatever must be true before deliveries of a kind are taken, such as creating their contacts.
    void prepare(IntentKind kind, List<Delivery> deliveries);

    /// A delivery that the system refuses for its data alone, while it takes others of the same batch. Empty if the
    /// kind has no such thing.
    Optional<Delivery> bad(IntentKind kind);

    /// How many times the effect of each delivery is to be seen in the sandbox, in the order given: 0 for not at all, 2
    /// for doubled.
    List<Long> effects(IntentKind kind, List<Delivery> deliveries);

    /// Names of fields to read back after delivering `good` contacts; empty if the connector does not read back.
    default List<String> readableFields() {
        return List.of();
    }

    /// A field that the sandbox lacks and that can be created; empty if the connector creates none.
    default Optional<FieldNeed> missingField() {
        return Optional.empty();
    }
}
