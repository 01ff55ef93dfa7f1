package io.plumbline.engine.work;

import io.plumbline.engine.decide.DestinationShape;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.profile.Audience;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/// What goes from a source to a destination, and how the destination wants it.
///
/// @param audience which people, and which of their orders
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
        Audience audience,
        boolean contacts,
        boolean orders,
        boolean events,
        boolean writesConsentBack,
        Instant ordersSince,
        Duration eventAgeMax) {
    /// Whether a record of the source speaks for somebody whom the destination is to hold.
    boolean includes(Thing thing) {
        return contacts
                && audience.includes(Stream.concat(thing.personal().stream(), thing.goods().stream())
                        .toList());
    }
}
