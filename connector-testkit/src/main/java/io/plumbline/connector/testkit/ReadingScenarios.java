package io.plumbline.connector.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Offset;
import io.plumbline.connector.Page;
import io.plumbline.connector.Source;
import io.plumbline.connector.testkit.SourceBench.Reading;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.SourceRecord;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// That nothing is lost between pages, whatever happens meanwhile.
final class ReadingScenarios {
    private ReadingScenarios() {}

    static List<Scenario<SourceBench>> of(String stream) {
        return List.of(
                new Scenario<>("an_empty_source_is_read_to_its_end", bench -> readsNothing(bench, stream)),
                new Scenario<>("a_first_load_gives_each_thing_once", bench -> loads(bench, stream)),
                new Scenario<>("every_offset_can_be_resumed_from", bench -> resumes(bench, stream)),
                new Scenario<>("changes_after_a_load_follow_once", bench -> follows(bench, stream)),
                new Scenario<>(
                        "things_of_the_same_moment_are_not_lost_between_pages",
                        bench -> keepsEqualTimes(bench, stream)),
                new Scenario<>("changes_during_a_load_are_not_lost", bench -> seesChanges(bench, stream)),
                new Scenario<>("a_deletion_is_told", bench -> tellsDeletion(bench, stream)));
    }

    private static void readsNothing(SourceBench bench, String stream) throws InterruptedException {
        try (Source source = bench.open()) {
            Reading reading = bench.readOn(source, stream, Offset.START);
            assertThat(reading.records()).isEmpty();
            assertThat(reading.pages().getLast().phase()).isInstanceOf(Page.Phase.Following.class);
            assertThat(reading.next().isStart()).isFalse();
        }
    }

    private static void loads(SourceBench bench, String stream) throws InterruptedException {
        List<RecordKey> keys = bench.create(stream, 3 * bench.stand.pageSize(stream));
        bench.settle();
        try (Source source = bench.open()) {
            Reading reading = bench.readOn(source, stream, Offset.START);
            assertThat(reading.keys()).containsExactlyInAnyOrderElementsOf(keys);
            assertThat(reading.records()).allSatisfy(record -> {
                assertThat(record.origin()).isEqualTo(RecordOrigin.BACKFILL);
                assertThat(record.payload().bytes()).isNotEmpty();
            });
            assertThat(bench.readOn(source, stream, reading.next()).records()).isEmpty();
        }
    }

    private static void resumes(SourceBench bench, String stream) throws InterruptedException {
        bench.create(stream, 2 * bench.stand.pageSize(stream) + 1);
        bench.settle();
        Reading whole;
        try (Source source = bench.open()) {
            whole = bench.readOn(source, stream, Offset.START);
        }
        Offset offset = Offset.START;
        for (int read = 0; read < whole.pages().size(); read++) {
            try (Source source = bench.open()) {
                assertThat(bench.readOn(source, stream, offset).pages())
                        .as("pages after offset %d", read)
                        .isEqualTo(whole.pages().subList(read, whole.pages().size()));
            }
            offset = whole.pages().get(read).next();
        }
    }

    private static void follows(SourceBench bench, String stream) throws InterruptedException {
        List<RecordKey> keys = bench.create(stream, 2);
        bench.settle();
        try (Source source = bench.open()) {
            Reading load = bench.readOn(source, stream, Offset.START);
            bench.stand.turnClock(Duration.ofMinutes(5));
            bench.stand.change(stream, keys.getFirst());
            RecordKey born = bench.stand.create(stream);
            bench.settle();
            Reading changes = bench.readOn(source, stream, load.next());
            assertThat(changes.keys()).containsExactlyInAnyOrder(keys.getFirst(), born);
            assertThat(changes.records())
                    .allSatisfy(record -> assertThat(record.origin()).isEqualTo(RecordOrigin.LIVE));
            assertThat(version(changes, keys.getFirst())).isGreaterThan(version(load, keys.getFirst()));
        }
    }

    private static long version(Reading reading, RecordKey key) {
        return reading.records().stream()
                .filter(record -> record.key().equals(key))
                .mapToLong(SourceRecord::version)
                .max()
                .orElse(-1);
    }

    private static void keepsEqualTimes(SourceBench bench, String stream) throws InterruptedException {
        try (Source source = bench.open()) {
            Reading load = bench.readOn(source, stream, Offset.START);
            bench.stand.turnClock(Duration.ofMinutes(5));
            List<RecordKey> keys = bench.create(stream, 2 * bench.stand.pageSize(stream) + 1);
            bench.settle();
            Reading changes = bench.readOn(source, stream, load.next());
            assertThat(changes.keys()).containsExactlyInAnyOrderElementsOf(keys);
        }
    }

    private static void seesChanges(SourceBench bench, String stream) throws InterruptedException {
        List<RecordKey> keys = bench.create(stream, 3 * bench.stand.pageSize(stream));
        bench.settle();
        try (Source source = bench.open()) {
            Page first = bench.read(source, stream, Offset.START);
            bench.stand.turnClock(Duration.ofMinutes(5));
            keys.forEach(key -> bench.stand.change(stream, key));
            RecordKey born = bench.stand.create(stream);
            bench.settle();
            Reading rest = bench.readOn(source, stream, first.next());
            assertThat(rest.keys()).containsAll(keys).contains(born);
            Reading before = new Reading(List.of(first), first.next());
            first.records()
                    .forEach(record ->
                            assertThat(version(rest, record.key())).isGreaterThan(version(before, record.key())));
        }
    }

    private static void tellsDeletion(SourceBench bench, String stream) throws InterruptedException {
        RecordKey key = bench.create(stream, 2).getFirst();
        bench.settle();
        try (Source source = bench.open()) {
            Reading load = bench.readOn(source, stream, Offset.START);
            bench.stand.turnClock(Duration.ofMinutes(5));
            String telling = bench.stand.delete(stream, key);
            Assumptions.assumeFalse(telling.isEmpty(), "No stream tells of deletions");
            Offset from = telling.equals(stream) ? load.next() : Offset.START;
            bench.settle();
            assertThat(bench.readOn(source, telling, from).records()).anySatisfy(record -> {
                assertThat(record.key()).isEqualTo(key);
                assertThat(record.change()).isNotEqualTo(RecordChange.PRESENT);
            });
        }
    }
}
