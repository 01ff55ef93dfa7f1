package io.plumbline.configuration;

import io.plumbline.model.ConnectionName;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/// What goes from one connection to another.
///
/// @param contacts customers and their consent
/// @param ordersSince orders placed before this day are not delivered; all are if absent
/// @param eventsMaxAge an event older than this triggers nothing
public record FlowSection(
        ConnectionName from,
        ConnectionName to,
        boolean contacts,
        boolean orders,
        boolean events,
        Optional<LocalDate> ordersSince,
        Duration eventsMaxAge) {}
