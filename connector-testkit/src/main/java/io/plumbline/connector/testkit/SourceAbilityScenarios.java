package io.plumbline.connector.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Hint;
import io.plumbline.connector.ReadsByKey;
import io.plumbline.connector.Receipt;
import io.plumbline.connector.ReceivesNotifications;
import io.plumbline.connector.ReceivesNotifications.Notification;
import io.plumbline.connector.Source;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.SourceRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// Hints and what becomes of them.
final class SourceAbilityScenarios {
    private static final long SEED = 20_260_105L;
    private static final int RANDOM_BODIES = 200;

    private SourceAbilityScenarios() {}

    static List<Scenario<SourceBench>> all() {
        return List.of(
                new Scenario<>("things_are_read_by_key_and_missing_ones_left_out", SourceAbilityScenarios::readsByKey),
                new Scenario<>("each_format_of_notification_gives_its_hint", SourceAbilityScenarios::understands),
                new Scenario<>("nonsense_is_not_understood_and_harms_nothing", SourceAbilityScenarios::survives));
    }

    private static void readsByKey(SourceBench bench) throws InterruptedException {
        try (Source source = bench.open()) {
            Assumptions.assumeTrue(source instanceof ReadsByKey, "The source does not read by key");
            ReadsByKey byKey = (ReadsByKey) source;
            for (String stream : bench.stand.streams()) {
                List<RecordKey> keys = bench.create(stream, Math.min(3, byKey.keysMax()));
                RecordKey known = keys.getFirst();
                var asked = byKey.keysMax() == 1 ? List.of(known) : withStranger(keys.subList(1, keys.size()), known);
                List<SourceRecord> records = byKey.read(asked);
                records.forEach(bench.transcript::add);
                assertThat(records)
                        .extracting(SourceRecord::key)
                        .containsExactlyInAnyOrderElementsOf(
                                byKey.keysMax() == 1 ? asked : keys.subList(1, keys.size()));
            }
        }
    }

    private static List<RecordKey> withStranger(List<RecordKey> keys, RecordKey example) {
        String id = example.id().substring(0, example.id().length() - 1);
        char last = example.id().charAt(example.id().length() - 1) == '0' ? '1' : '0';
        var stranger = new RecordKey(example.connection(), example.kind(), id + last);
        return Stream.concat(keys.stream(), Stream.of(stranger)).distinct().toList();
    }

    private static void understands(SourceBench bench) {
        String stream = bench.stand.streams().getFirst();
        RecordKey key = bench.stand.create(stream);
        List<Notification> notifications = bench.stand.notifications(key);
        Assumptions.assumeFalse(notifications.isEmpty(), "The system sends no notifications");
        try (Source source = bench.open()) {
            assertThat(notifications).allSatisfy(notification -> {
                Receipt receipt = ((ReceivesNotifications) source).receive(notification);
                bench.transcript.add(receipt);
                assertThat(receipt)
                        .isInstanceOfSatisfying(
                                Receipt.Understood.class,
                                understood -> assertThat(understood.hints())
                                        .extracting(Hint::key)
                                        .containsExactly(key));
            });
        }
        assertThat(bench.network.callCount()).isZero();
    }

    private static void survives(SourceBench bench) {
        try (Source source = bench.open()) {
            Assumptions.assumeTrue(source instanceof ReceivesNotifications, "The source receives no notifications");
            ReceivesNotifications receiver = (ReceivesNotifications) source;
            Stream.concat(wellKnownNonsense(), randomNonsense()).forEach(body -> {
                Receipt receipt = receiver.receive(new Notification("application/json", body, bench.stand.now()));
                bench.transcript.add(receipt);
                assertThat(receipt).as("seed %d", SEED).isInstanceOf(Receipt.NotUnderstood.class);
            });
        }
    }

    private static Stream<byte[]> wellKnownNonsense() {
        return Stream.of("", "null", "[]", "{}", "{", "42", "<xml/>", "{\"name\":\"" + Markers.PERSON + "\"}")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<byte[]> randomNonsense() {
        Random random = new Random(SEED);
        return Stream.generate(() -> {
                    byte[] body = new byte[random.nextInt(64)];
                    random.nextBytes(body);
                    return body;
                })
                .limit(RANDOM_BODIES);
    }
}
