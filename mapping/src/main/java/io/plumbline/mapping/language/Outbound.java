package io.plumbline.mapping.language;

import io.plumbline.mapping.expression.Condition;
import io.plumbline.mapping.row.Elements;
import io.plumbline.mapping.row.Rows;
import java.util.List;
import java.util.Optional;

/// The parts of a mapping that write to a destination.
///
/// @param contact the fields of a contact
/// @param orderRows the rows of an order, if the destination takes any
public record Outbound(Rows contact, Optional<OrderRows> orderRows, List<Event> events) {
    public Outbound {
        events = List.copyOf(events);
    }

    /// One row for each element of the order.
    public record OrderRows(Elements each, Condition when, Rows rows) {}

    /// @param name the destination's name of the event
    public record Event(String name, Occasion occasion, Condition when, Rows data) {}
}
