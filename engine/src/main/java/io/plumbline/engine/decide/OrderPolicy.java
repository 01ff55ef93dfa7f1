package io.plumbline.engine.decide;

import java.time.Duration;
import java.time.Instant;

/// What a flow says about orders and events.
///
/// @param orders whether the destination remembers orders
/// @param events whether it is told of moments in their lives
/// @param since orders placed before are left out
/// @param liveSince moments before are history and start nothing
/// @param eventAgeMax moments older than this are not told any more
public record OrderPolicy(boolean orders, boolean events, Instant since, Instant liveSince, Duration eventAgeMax) {}
