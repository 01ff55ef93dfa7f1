package io.plumbline.engine.work;

import io.plumbline.model.ConnectionName;
import java.time.Instant;
import java.util.function.Function;

/// The time, and since when each source is followed live.
///
/// @param liveSince by source; moments before are history
record OrderTerms(Instant now, Function<ConnectionName, Instant> liveSince) {}
