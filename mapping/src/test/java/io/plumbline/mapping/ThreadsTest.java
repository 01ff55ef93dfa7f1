package io.plumbline.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.fact.CustomerFact;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    private static final int THREADS = 8;
    private static final int RECORDS = 500;
    private static final String ROWS = """
            firstName: "=$record.name & '-' & $string($record.n + 1)"
            lastName: "=$fact.firstName & '!'"
            company: "=$exists(nothing) ? $fact.firstName : 'none'"
            """;

    @Test
    void one_mapping_serves_many_threads_without_mixing_their_records() throws Exception {
        InboundMapping mapping = Compiling.mapping(Compiling.customer(ROWS)).inbound();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                String name = "t" + thread;
                running.add(threads.submit(() -> standardiseMany(mapping, name)));
            }
            for (Future<?> future : running) {
                future.get(1, TimeUnit.MINUTES);
            }
        }
    }

    private static void standardiseMany(InboundMapping mapping, String name) {
        for (int n = 0; n < RECORDS; n++) {
            String json = "{\"id\":1,\"name\":\"%s\",\"n\":%d}".formatted(name, n);
            CustomerFact customer =
                    Records.only(mapping.standardise(Records.record("person", json)), CustomerFact.class);
            String expected = name + "-" + (n + 1);
            assertThat(customer.attributes().text("firstName")).contains(expected);
            assertThat(customer.attributes().text("lastName")).contains(expected + "!");
            assertThat(customer.attributes().text("company")).contains("none");
        }
    }
}
