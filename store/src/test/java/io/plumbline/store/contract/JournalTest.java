package io.plumbline.store.contract;

import static io.plumbline.store.contract.Sample.NOON;
import static io.plumbline.store.contract.Sample.SHOP;
import static io.plumbline.store.contract.Sample.arrival;
import static io.plumbline.store.contract.Sample.customerKey;
import static io.plumbline.store.contract.Sample.hint;
import static io.plumbline.store.contract.Sample.progress;
import static io.plumbline.store.contract.Sample.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.journal.Arrival;
import io.plumbline.engine.journal.JournalEntry;
import io.plumbline.engine.receive.StoredHint;
import io.plumbline.engine.store.Storage;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.SourceRecord;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

@EveryStore
class JournalTest {
    @AutoClose
    private final Storage storage;

    JournalTest(Home home) {
        storage = home.open();
    }

    @Test
    void records_are_read_in_the_order_in_which_they_came_and_exactly_as_they_were() throws Exception {
        SourceRecord gone = SourceRecord.gone(customerKey("c"), 3, NOON.plusMillis(1), RecordChange.ERASED);
        storage.journal().append(arrival(record("b", 2), record("a", 1)));
        storage.journal().append(arrival(gone));

        List<JournalEntry> entries = storage.journal().read(0, 10);

        assertThat(entries).extracting(JournalEntry::record).containsExactly(record("b", 2), record("a", 1), gone);
        assertThat(entries).extracting(JournalEntry::position).isSorted().doesNotHaveDuplicates();
        assertThat(storage.journal().read(entries.get(0).position(), 1)).containsExactly(entries.get(1));
    }

    @Test
    void a_record_that_came_before_is_not_stored_again() throws Exception {
        SourceRecord later = SourceRecord.present(
                customerKey("a"),
                1,
                NOON.plusMillis(1),
                record("a", 1).origin(),
                record("a", 1).payload());

        assertThat(storage.journal().append(arrival(record("a", 1), record("a", 1))))
                .isEqualTo(1);
        assertThat(storage.journal().append(arrival(record("a", 1), record("a", 2), later)))
                .isEqualTo(2);
        assertThat(storage.journal().read(0, 10)).hasSize(3);
        assertThat(storage.figures().source(SHOP).received()).isEqualTo(3);
    }

    @Test
    void the_last_position_is_that_of_the_entry_that_came_last() throws Exception {
        assertThat(storage.journal().lastPosition()).isZero();
        storage.journal().append(arrival(record("a", 1), record("b", 1)));

        assertThat(storage.journal().lastPosition())
                .isEqualTo(storage.journal().read(0, 10).getLast().position());
    }

    @Test
    void the_offset_is_stored_with_the_records_and_counts_only_new_ones() throws Exception {
        storage.journal().append(new Arrival(List.of(record("a", 1)), progress("one"), List.of(), NOON));
        storage.journal()
                .append(new Arrival(List.of(record("a", 1), record("b", 1)), progress("two"), List.of(), NOON));

        assertThat(storage.intake().progress(SHOP, "customers")).contains(progress("two"));
        assertThat(storage.figures().source(SHOP).streams())
                .singleElement()
                .satisfies(stream -> assertThat(stream.records()).isEqualTo(2));
    }

    @Test
    void hints_that_were_followed_are_forgotten_unless_given_again() throws Exception {
        storage.intake().keep(List.of(hint("a", 1), hint("b", 1)), NOON);
        List<StoredHint> followed = storage.intake().due(SHOP, NOON, 10);
        storage.intake().keep(List.of(hint("b", 2)), NOON.plusSeconds(1));

        storage.journal().append(new Arrival(List.of(record("a", 1), record("b", 1)), null, followed, NOON));

        assertThat(storage.intake().due(SHOP, NOON.plusSeconds(1), 10))
                .singleElement()
                .satisfies(stored -> assertThat(stored.hint()).isEqualTo(hint("b", 2)));
    }

    @Test
    void the_worked_position_and_the_backlog_follow_the_work() throws Exception {
        storage.journal().append(arrival(record("a", 1), record("b", 1), record("c", 1)));
        long second = storage.journal().read(0, 10).get(1).position();
        assertThat(storage.figures().journalBacklog()).isEqualTo(3);
        assertThat(storage.journal().workedPosition()).isZero();

        storage.work().commit(new Edit().upTo(second));
        storage.work().commit(new Edit().upTo(1));

        assertThat(storage.journal().workedPosition()).isEqualTo(second);
        assertThat(storage.figures().journalBacklog()).isEqualTo(1);
    }

    @Test
    void maintenance_removes_old_entries_that_were_worked_on_and_no_others() throws Exception {
        storage.journal().append(arrival(record("a", 1), record("b", 1)));
        storage.journal().append(new Arrival(List.of(record("c", 1)), null, List.of(), NOON.plusSeconds(60)));
        List<JournalEntry> entries = storage.journal().read(0, 10);
        storage.work().commit(new Edit().upTo(entries.get(0).position()));

        storage.maintain(NOON.plusSeconds(30), Duration.ofSeconds(10));
        assertThat(storage.journal().read(0, 10)).containsExactly(entries.get(1), entries.get(2));

        storage.work().commit(new Edit().upTo(entries.get(2).position()));
        storage.maintain(NOON.plusSeconds(30), Duration.ofSeconds(10));
        assertThat(storage.journal().read(0, 10)).containsExactly(entries.get(2));
    }

    @Test
    void what_was_observed_live_is_read_without_history() throws Exception {
        SourceRecord history = record("ada", 1);
        storage.journal()
                .append(arrival(
                        new SourceRecord(
                                history.key(),
                                history.version(),
                                history.at(),
                                history.change(),
                                RecordOrigin.BACKFILL,
                                history.payload()),
                        record("bob", 1),
                        record("eve", 1)));

        List<JournalEntry> live = storage.journal().readLive(0, 10);
        assertThat(live).extracting(entry -> entry.record().key().id()).containsExactly("bob", "eve");
        assertThat(storage.journal().readLive(live.getFirst().position(), 10))
                .extracting(entry -> entry.record().key().id())
                .containsExactly("eve");
        assertThat(storage.journal().readLive(0, 1)).hasSize(1);
    }

    @Test
    void positions_grow_even_after_the_journal_was_emptied() throws Exception {
        storage.journal().append(arrival(record("a", 1)));
        long first = storage.journal().read(0, 10).getFirst().position();
        storage.work().commit(new Edit().upTo(first));
        storage.maintain(NOON.plusSeconds(30), Duration.ZERO);

        storage.journal().append(arrival(record("b", 1)));

        assertThat(storage.journal().read(0, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.position()).isGreaterThan(first));
        assertThat(storage.figures().journalBacklog()).isEqualTo(1);
    }
}
