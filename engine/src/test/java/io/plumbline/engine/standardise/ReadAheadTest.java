package io.plumbline.engine.standardise;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.journal.Arrival;
import io.plumbline.engine.journal.Journal;
import io.plumbline.engine.journal.JournalEntry;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.RecordPayload;
import io.plumbline.model.record.SourceRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    private static final ConnectionName SHOP = new ConnectionName("shop");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final ListedJournal journal = new ListedJournal();
    private final ReadAhead ahead = new ReadAhead(journal, Map.of(), 2, 0);

    @Test
    void what_happens_now_does_not_wait_behind_history() throws Exception {
        journal.holds(RecordOrigin.BACKFILL, "a", "b", "c", "d");
        journal.holds(RecordOrigin.LIVE, "now");

        assertThat(ids(ahead.next())).containsExactly("a", "b");
        assertThat(ids(ahead.live())).containsExactly("now");
        assertThat(ahead.live().isEmpty()).isTrue();
        assertThat(ids(ahead.next())).containsExactly("c", "d");
        assertThat(ids(ahead.next())).as("it comes again in its turn").containsExactly("now");
    }

    @Test
    void where_there_is_no_history_everything_comes_in_its_turn() throws Exception {
        journal.holds(RecordOrigin.LIVE, "a", "b", "c");

        assertThat(ids(ahead.next())).containsExactly("a", "b");
        assertThat(ahead.live().isEmpty()).isTrue();
        assertThat(ids(ahead.next())).containsExactly("c");
    }

    @Test
    void after_work_that_failed_what_happens_now_is_given_again() throws Exception {
        journal.holds(RecordOrigin.BACKFILL, "a", "b", "c");
        journal.holds(RecordOrigin.LIVE, "now");
        assertThat(ids(ahead.next())).containsExactly("a", "b");
        assertThat(ids(ahead.live())).containsExactly("now");

        ahead.rewind(0);

        assertThat(ids(ahead.live())).containsExactly("now");
        assertThat(ids(ahead.next())).containsExactly("a", "b");
    }

    @Test
    void older_versions_come_with_the_newest() throws Exception {
        journal.holds(RecordOrigin.LIVE, "a", "a");

        StandardBatch batch = ahead.next();

        assertThat(batch.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.record().version()).isEqualTo(2);
            assertThat(entry.earlier())
                    .singleElement()
                    .returns(1L, each -> each.record().version());
        });
    }

    private static List<String> ids(StandardBatch batch) {
        return batch.entries().stream().map(entry -> entry.key().id()).toList();
    }

    /// A journal that is a list.
    private static final class ListedJournal implements Journal {
        private final List<JournalEntry> entries = new ArrayList<>();

        void holds(RecordOrigin origin, String... ids) {
            for (String id : ids) {
                long position = entries.size() + 1L;
                RecordKey key = new RecordKey(SHOP, "customer", id);
                entries.add(new JournalEntry(
                        position, SourceRecord.present(key, position, NOON, origin, RecordPayload.EMPTY)));
            }
        }

        @Override
        public int append(Arrival arrival) {
            return 0;
        }

        @Override
        public List<JournalEntry> read(long after, int entriesMax) {
            return entries.stream()
                    .filter(entry -> entry.position() > after)
                    .limit(entriesMax)
                    .toList();
        }

        @Override
        public List<JournalEntry> readLive(long after, int entriesMax) {
            return entries.stream()
                    .filter(entry -> entry.position() > after)
                    .filter(entry -> entry.record().origin() == RecordOrigin.LIVE)
                    .limit(entriesMax)
                    .toList();
        }

        @Override
        public long lastPosition() {
            return entries.isEmpty() ? 0 : entries.getLast().position();
        }

        @Override
        public long workedPosition() {
            return 0;
        }
    }
}
