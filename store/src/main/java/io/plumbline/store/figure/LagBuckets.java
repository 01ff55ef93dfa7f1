package io.plumbline.store.figure;

/// Numbers the buckets of the lag histogram: one for each millisecond up to 127, then 64 for each doubling, so that a
/// bucket's middle is within 0.8 % of whatever fell into it.
final class LagBuckets {
    private static final int BITS = 6;
    private static final int PER_DOUBLING = 1 << BITS;

    private LagBuckets() {}

    static int bucketOf(long millis) {
        int shift = Math.max(0, Long.SIZE - 1 - BITS - Long.numberOfLeadingZeros(millis | 1));
        return shift * PER_DOUBLING + (int) (millis >> shift);
    }

    /// The middle of what falls into a bucket.
    static long middleOf(int bucket) {
        int shift = Math.max(0, bucket / PER_DOUBLING - 1);
        long lowest = (long) (bucket - shift * PER_DOUBLING) << shift;
        return lowest + (1L << shift) / 2;
    }
}
