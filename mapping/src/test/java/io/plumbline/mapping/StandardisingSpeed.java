package io.plumbline.mapping;

import io.plumbline.model.document.Document;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.record.SourceRecord;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Supplier;

/// Prints how long the shipped mappings take for one record, the best of several rounds. Run by hand.
final class StandardisingSpeed {
    private static final int ROUNDS = 12;
    private static final int RECORDS = 20_000;

    private StandardisingSpeed() {}

    public static void main(String[] arguments) {
        InboundMapping inbound = Shipped.mapping("commercetools").inbound();
        for (String kind : List.of("customer", "order", "product", "inventory", "cart")) {
            SourceRecord record = Records.record(kind, Records.json(kind));
            print(kind + " record to facts", () -> inbound.standardise(record));
        }
        CustomerFact customer = Records.only(
                inbound.standardise(Records.record("customer", Records.json("customer"))), CustomerFact.class);
        Document profile = customer.attributes().with("guest", false);
        OutboundMapping outbound = Shipped.mapping("emarsys").outbound();
        print("profile to contact", () -> outbound.contact(profile));
    }

    /// CPU time of this thread, which other work on the machine does not stretch.
    private static void print(String what, Supplier<Object> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        int odd = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < RECORDS; i++) {
                odd += work.get().hashCode() & 1;
            }
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        System.out.printf("%-26s %6.1f us (%d)%n", what, best / 1_000.0 / RECORDS, odd);
    }
}
