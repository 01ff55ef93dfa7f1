package io.plumbline.connector.http;

import java.time.Duration;

/// How long a call may take in each of its parts.
///
/// @param connect until the connection stands, TLS included
/// @param silence without a single byte of the answer
/// @param whole from the first byte of the request to the last of the answer, however steadily it trickles
public record HttpTimeouts(Duration connect, Duration silence, Duration whole) {
    public static final HttpTimeouts STANDARD =
            new HttpTimeouts(Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofSeconds(120));

    public HttpTimeouts {
        if (!connect.isPositive() || !silence.isPositive() || !whole.isPositive()) {
            throw new IllegalArgumentException("Every timeout is longer than nothing");
        }
    }
}
