package io.plumbline.demo.truth;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody once said about being mailed.
///
/// @param at when; null if nobody wrote it down
record Statement(boolean granted, @Nullable Instant at) {}
