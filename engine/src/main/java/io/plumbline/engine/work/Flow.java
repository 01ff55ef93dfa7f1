package io.plumbline.engine.work;

import io.plumbline.engine.decide.DestinationShape;
import io.plumbline.model.ConnectionName;
import java.time.Duration;
import java.time.Instant;

/// What goes from a source to a destination, and how the destination wants it.
///
/// @param contacts whether people go
/// @param orders whether orders go
/// @param events whether moments in orders' lives go
/// @param writesConsentBack whether the destination keeps consent of its own accounts and is told what others learned
/// @param ordersSince orders placed before are left out
/// @param eventAgeMax moments older than this are not told any more
public record Flow(
        ConnectionName from,
        ConnectionName to,
        DestinationShape shape,
        boolean contacts,
        boolean orders,
        boolean events,
        boolean writesConsentBack,
        Instant ordersSince,
        Duration eventAgeMax) {}
