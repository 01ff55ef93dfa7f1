package io.plumbline.mapping.language;

import io.plumbline.mapping.expression.Condition;
import io.plumbline.mapping.row.Elements;
import io.plumbline.mapping.row.Rows;
import io.plumbline.yaml.YamlPlace;
import java.util.List;
import java.util.Optional;

/// The parts of a mapping that write to a destination.
///
/// @param contact the fields of a contact
/// @param orderRows the rows of an order, if the destination takes any
/// @param historyRead every expression that reads what follows from people's orders
public record Outbound(Rows contact, Optional<OrderRows> orderRows, List<Event> events, List<HistoryRead> historyRead) {
    public Outbound {
        events = List.copyOf(events);
        historyRead = List.copyOf(historyRead);
    }

    /// An expression or condition that reads a history.
    ///
    /// @param text as it is written
    public record HistoryRead(String text, YamlPlace place) {}

    /// One row for each element of the order.
    public record OrderRows(Elements each, Condition when, Rows rows) {}

    /// @param name the destination's name of the event
    public record Event(String name, Occasion occasion, Condition when, Rows data) {}
}
