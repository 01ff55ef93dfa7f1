package io.plumbline.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class LargeShopTest {
    private static final int CUSTOMERS = 200_000;
    private static final long HEAP_MAX = 1L << 30;
    private static final long KEPT_BYTES_MAX = 100L << 20;

    @Test
    void two_hundred_thousand_customers_take_under_a_minute_of_one_core_and_keep_little() {
        assertThat(Runtime.getRuntime().maxMemory()).as("the heap of this test").isLessThanOrEqualTo(HEAP_MAX);
        Map<String, Integer> counts = new HashMap<>();
        long[] keptBytes = new long[1];
        long startedAt = cpuNanos();
        GeneratedShop.generate(CUSTOMERS, 5).forEach((kind, resource) -> {
            int count = counts.merge(kind, 1, Integer::sum);
            if (kind.equals("customers") && count == CUSTOMERS / 2) {
                keptBytes[0] = usedBytes();
            }
        });
        Duration cpu = Duration.ofNanos(cpuNanos() - startedAt);
        assertThat(counts).containsEntry("customers", CUSTOMERS);
        assertThat(counts.get("orders")).isBetween(250_000, 310_000);
        assertThat(keptBytes[0]).isPositive().isLessThan(KEPT_BYTES_MAX);
        assertThat(cpu).isLessThan(Duration.ofMinutes(1));
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long usedBytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
