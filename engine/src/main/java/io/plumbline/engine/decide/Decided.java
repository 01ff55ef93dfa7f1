package io.plumbline.engine.decide;

import io.plumbline.model.intent.Intent;

/// An intent, and the fingerprint of what the destination will hold once it is acknowledged.
public record Decided(Intent intent, String hash) {}
