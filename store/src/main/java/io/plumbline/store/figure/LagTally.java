package io.plumbline.store.figure;

import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/// How long the live deliveries of one settlement took.
public final class LagTally {
    private static final String ADD = """
            INSERT INTO lag (destination, bucket, count) VALUES (?, ?, ?)
            ON CONFLICT (destination, bucket) DO UPDATE SET count = lag.count + excluded.count""";

    private final String destination;
    private final Map<Integer, Long> counts = new TreeMap<>();
    private long millisMax = -1;

    public LagTally(String destination) {
        this.destination = destination;
    }

    /// A source's clock that runs ahead counts as no lag at all.
    public void add(Instant cause, Instant acknowledged) {
        long millis = Math.max(0, Duration.between(cause, acknowledged).toMillis());
        counts.merge(LagBuckets.bucketOf(millis), 1L, Long::sum);
        millisMax = Math.max(millisMax, millis);
    }

    public void write(Session session, Tally tally) throws SQLException {
        if (millisMax >= 0) {
            tally.raise(destination, FigureName.LAG_MAX, millisMax);
            session.batch(
                    ADD,
                    counts.entrySet().stream()
                            .map(bucket -> new Object[] {destination, bucket.getKey(), bucket.getValue()})
                            .toList());
        }
    }
}
