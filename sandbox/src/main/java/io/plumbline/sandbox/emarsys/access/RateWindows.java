package io.plumbline.sandbox.emarsys.access;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/// Fixed windows of 60 seconds, one per credential, each beginning with its first request.
public final class RateWindows {
    /// A limit that is never reached.
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private static final long WINDOW_SECONDS = 60;

    private final int requestsPerMinute;
    private final Map<String, Window> windows = new TreeMap<>();

    public RateWindows(int requestsPerMinute) {
        if (requestsPerMinute < 1) {
            throw new IllegalArgumentException("The limit is at least one request per minute");
        }
        this.requestsPerMinute = requestsPerMinute;
    }

    /// How a window stands after a request.
    ///
    /// @param allowed      whether the request was within the limit
    /// @param limit        the requests a window allows
    /// @param remaining    the requests left in it
    /// @param resetSeconds when the window ends, in seconds of the epoch
    public record Standing(boolean allowed, int limit, int remaining, long resetSeconds) {}

    public synchronized Standing count(String credential, Instant now) {
        Window current = windows.compute(
                credential,
                (_, window) -> window == null || now.getEpochSecond() >= window.endSeconds()
                        ? new Window(now.getEpochSecond() + WINDOW_SECONDS, 1)
                        : new Window(window.endSeconds(), window.used() + 1));
        return standing(current);
    }

    /// The standing of a caller who has no credential: nothing is counted.
    public Standing uncounted(Instant now) {
        return standing(new Window(now.getEpochSecond() + WINDOW_SECONDS, 0));
    }

    /// How many requests each credential made in its current window.
    public synchronized Map<String, String> use(Instant now) {
        Map<String, String> use = new TreeMap<>();
        windows.forEach((credential, window) -> use.put(
                credential, (now.getEpochSecond() < window.endSeconds() ? window.used() : 0) + " of " + limitText()));
        return use;
    }

    private Standing standing(Window window) {
        long remaining = Math.max(0, requestsPerMinute - window.used());
        return new Standing(
                window.used() <= requestsPerMinute, requestsPerMinute, (int) remaining, window.endSeconds());
    }

    private String limitText() {
        return requestsPerMinute == UNLIMITED ? "no limit" : Integer.toString(requestsPerMinute);
    }

    private record Window(long endSeconds, long used) {}
}
