package io.plumbline.configuration;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.profile.Audience;
import java.time.Duration;
import java.time.Instant;

/// What goes from a source to a destination.
///
/// @param audience which people, and which of their orders
/// @param consent whether consent that others learned of is written into the destination's own accounts
/// @param ordersSince orders placed before are left out
/// @param eventsMaxAge moments in an order's life older than this start no event
public record FlowConfiguration(
        ConnectionName from,
        ConnectionName to,
        Audience audience,
        boolean contacts,
        boolean orders,
        boolean events,
        boolean consent,
        Instant ordersSince,
        Duration eventsMaxAge) {}
