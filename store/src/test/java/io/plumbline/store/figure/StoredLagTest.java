package io.plumbline.store.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.view.DestinationView.LagView;
import io.plumbline.store.Stores;
import io.plumbline.store.contract.Sample;
import io.plumbline.store.file.SqliteFile;
import io.plumbline.store.file.SqliteFile.Durability;
import io.plumbline.store.sql.Session;
import java.util.Random;
import java.util.stream.LongStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class StoredLagTest {
    @Test
    void percentiles_are_within_two_percent_of_the_exact_ones() throws Exception {
        SqliteFile file = new SqliteFile(Stores.newFile("lag"), Durability.PROCESS_END);
        file.migrate();
        try (Session session = file.writer()) {
            for (long seed = 0; seed < 40; seed++) {
                String destination = "esp-" + seed;
                long[] lags = lags(new Random(seed));
                LagView view = stored(session, destination, lags);

                assertThat(view.count()).isEqualTo(lags.length);
                assertThat(view.maxMillis()).isEqualTo(lags[lags.length - 1]);
                assertNear(seed, view.p50Millis(), lags[(lags.length + 1) / 2 - 1]);
                assertNear(seed, view.p99Millis(), lags[(int) Math.ceil(lags.length * 0.99) - 1]);
            }
        }
    }

    private static void assertNear(long seed, long measured, long exact) {
        assertThat((double) measured).as("seed %d", seed).isCloseTo((double) exact, Percentage.withPercentage(2));
    }

    private static long[] lags(Random random) {
        int count = 1 + random.nextInt(500);
        return LongStream.generate(() -> (long) Math.exp(random.nextGaussian() * 2 + 7))
                .limit(count)
                .map(millis -> millis + 1)
                .sorted()
                .toArray();
    }

    private static LagView stored(Session session, String destination, long[] lags) throws Exception {
        for (int from = 0; from < lags.length; from += 100) {
            LagTally lag = new LagTally(destination);
            Tally tally = new Tally();
            for (int i = from; i < Math.min(lags.length, from + 100); i++) {
                lag.add(Sample.NOON, Sample.NOON.plusMillis(lags[i]));
            }
            lag.write(session, tally);
            tally.write(session);
        }
        return StoredLag.of(session, destination, Tally.read(session, destination, FigureName.LAG_MAX));
    }
}
