package io.plumbline.store.figure;

import io.plumbline.engine.view.DestinationView.LagView;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.util.List;

/// Reads the percentiles of lag. The number of buckets is bounded by the logarithm of the longest lag.
public final class StoredLag {
    private static final String BUCKETS = "SELECT bucket, count FROM lag WHERE destination = ? ORDER BY bucket";
    private static final double MEDIAN = 0.5;
    private static final double NEARLY_ALL = 0.99;

    private StoredLag() {}

    private record Bucket(int number, long count) {}

    /// @param millisMax the longest lag
    public static LagView of(Session session, String destination, long millisMax) throws SQLException {
        List<Bucket> buckets = session.list(BUCKETS, row -> new Bucket(row.count(), row.number()), destination);
        long count = buckets.stream().mapToLong(Bucket::count).sum();
        if (count == 0) {
            return LagView.NONE;
        }
        return new LagView(
                count,
                percentile(buckets, count, MEDIAN, millisMax),
                percentile(buckets, count, NEARLY_ALL, millisMax),
                millisMax);
    }

    private static long percentile(List<Bucket> buckets, long count, double share, long millisMax) {
        long rank = (long) Math.ceil(count * share);
        long seen = 0;
        for (Bucket bucket : buckets) {
            seen += bucket.count();
            if (seen >= rank) {
                return Math.min(LagBuckets.middleOf(bucket.number()), millisMax);
            }
        }
        return millisMax;
    }
}
