package io.plumbline.api;

/// Whether the engine lives, or is ready to serve.
///
/// @param status `up` or `down`
public record HealthAnswer(String status) {
    public static final HealthAnswer UP = new HealthAnswer("up");
    public static final HealthAnswer DOWN = new HealthAnswer("down");
}
