package io.plumbline.bench;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.RecordPayload;
import io.plumbline.model.record.SourceRecord;
import io.plumbline.sandbox.shop.GeneratedShop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How fast customer records get from journal to ledger, beside the bare loop of database writes, in the same run.
public final class JournalToLedger {
    private static final String DOCUMENT =
            "{\"email\":\"someone@example.com\",\"firstName\":\"Some\",\"lastName\":\"One\","
                    + "\"address\":{\"street\":\"High Street 1\",\"postalCode\":\"12345\",\"city\":\"Town\",\"country\":\"DE\"}}";

    private JournalToLedger() {}

    /// @param arguments how many customers (100,000), and how many rounds (3)
    public static void main(String[] arguments) throws Exception {
        int customers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        List<SourceRecord> records = records(customers);
        List<byte[]> payloads =
                records.stream().map(record -> record.payload().bytes()).toList();
        System.out.printf(Locale.ROOT, "%,d customers, %d rounds%n", customers, rounds);
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            Path folder = Files.createTempDirectory("plumbline-bench");
            double bare = BareLoop.run(folder.resolve("bare.db"), payloads, DOCUMENT);
            WholeWay.Measured whole = WholeWay.run(folder.resolve("whole.db"), records);
            ratios.add(whole.perSecond() / bare);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: bare loop %,.0f/s, whole way %,.0f/s, ratio %.2f (%,d acknowledged in %,d calls, %,d in"
                            + " quarantine)%n",
                    round,
                    bare,
                    whole.perSecond(),
                    whole.perSecond() / bare,
                    whole.acknowledged(),
                    whole.calls(),
                    whole.quarantined());
            delete(folder);
        }
        ratios.sort(Comparator.naturalOrder());
        System.out.printf(Locale.ROOT, "median ratio %.2f%n", ratios.get(ratios.size() / 2));
    }

    private static List<SourceRecord> records(int customers) {
        List<SourceRecord> records = new ArrayList<>(customers);
        ConnectionName shop = new ConnectionName("shop");
        GeneratedShop.generate(customers, 1).forEach((kind, resource) -> {
            if (kind.equals("customers")) {
                records.add(SourceRecord.present(
                        new RecordKey(shop, "customer", resource.path("id").asString()),
                        resource.path("version").asLong(),
                        Instant.parse(resource.path("lastModifiedAt").asString()),
                        RecordOrigin.BACKFILL,
                        RecordPayload.of(resource.toString().getBytes(StandardCharsets.UTF_8))));
            }
        });
        records.sort(Comparator.comparing(record -> record.key().id()));
        return records;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
