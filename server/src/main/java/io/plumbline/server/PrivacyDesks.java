package io.plumbline.server;

import io.plumbline.engine.erase.ErasureDesk;

/// Where people have somebody erased.
///
/// @param erasures asked from many threads at once
public record PrivacyDesks(ErasureDesk erasures) {}
