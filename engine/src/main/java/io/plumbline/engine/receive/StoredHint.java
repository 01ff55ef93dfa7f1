package io.plumbline.engine.receive;

import io.plumbline.connector.Hint;

/// A hint that waits to be followed up.
///
/// @param revision grows each time the same thing is hinted at again before it is followed up
/// @param attempts how often following it up led to nothing
public record StoredHint(Hint hint, long revision, int attempts) {}
