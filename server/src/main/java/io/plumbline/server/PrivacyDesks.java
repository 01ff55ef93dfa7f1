package io.plumbline.server;

import io.plumbline.engine.access.AccessDesk;
import io.plumbline.engine.erase.ErasureDesk;

/// Where people ask for what is held of somebody, and have somebody erased. Both are asked from many threads at once.
public record PrivacyDesks(ErasureDesk erasures, AccessDesk access) {}
