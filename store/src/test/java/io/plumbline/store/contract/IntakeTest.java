package io.plumbline.store.contract;

import static io.plumbline.store.contract.Sample.ESP;
import static io.plumbline.store.contract.Sample.NOON;
import static io.plumbline.store.contract.Sample.SHOP;
import static io.plumbline.store.contract.Sample.customerKey;
import static io.plumbline.store.contract.Sample.hint;
import static io.plumbline.store.contract.Sample.progress;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Hint;
import io.plumbline.engine.receive.StoredHint;
import io.plumbline.engine.store.Storage;
import io.plumbline.model.record.RecordChange;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

@EveryStore
class IntakeTest {
    @AutoClose
    private final Storage storage;

    IntakeTest(Home home) {
        storage = home.open();
    }

    @Test
    void a_stream_that_was_never_read_has_no_progress() {
        assertThat(storage.intake().progress(SHOP, "customers")).isEmpty();
    }

    @Test
    void asking_in_vain_is_noted_as_a_success() throws Exception {
        storage.intake().touch(progress("one"), NOON);
        storage.intake().touch(progress("one"), NOON.plusSeconds(5));

        assertThat(storage.figures().source(SHOP).streams()).singleElement().satisfies(stream -> {
            assertThat(stream.lastSuccess()).isEqualTo(NOON.plusSeconds(5));
            assertThat(stream.records()).isZero();
            assertThat(stream.loadedShare()).isEqualTo(0.5);
        });
    }

    @Test
    void a_thing_that_is_hinted_at_again_keeps_one_hint_with_the_higher_version_and_the_stronger_change()
            throws Exception {
        storage.intake().keep(List.of(hint("a", 7)), NOON);
        storage.intake().keep(List.of(new Hint(customerKey("a"), RecordChange.DELETED, NOON.plusMillis(1), 5)), NOON);
        storage.intake().keep(List.of(hint("a", 6)), NOON);

        List<StoredHint> due = storage.intake().due(SHOP, NOON, 10);

        assertThat(due)
                .extracting(StoredHint::hint)
                .containsExactly(new Hint(customerKey("a"), RecordChange.DELETED, NOON.plusMillis(1), 7));
        assertThat(storage.figures().source(SHOP).hints()).isEqualTo(1);
    }

    @Test
    void an_erasure_is_stronger_than_a_deletion_in_any_order() throws Exception {
        Hint erased = new Hint(customerKey("a"), RecordChange.ERASED, NOON, 1);
        Hint deleted = new Hint(customerKey("a"), RecordChange.DELETED, NOON, 1);
        Hint otherErased = new Hint(customerKey("b"), RecordChange.ERASED, NOON, 1);
        Hint otherDeleted = new Hint(customerKey("b"), RecordChange.DELETED, NOON, 1);

        storage.intake().keep(List.of(erased, deleted, otherDeleted, otherErased), NOON);

        assertThat(storage.intake().due(SHOP, NOON, 10))
                .extracting(StoredHint::hint)
                .containsExactlyInAnyOrder(erased, otherErased);
    }

    @Test
    void due_hints_come_oldest_first_and_only_those_of_the_connection() throws Exception {
        storage.intake().keep(List.of(hint("b", 1)), NOON.plusSeconds(2));
        storage.intake().keep(List.of(hint("a", 1)), NOON.plusSeconds(1));
        storage.intake().keep(List.of(hint("c", 1)), NOON.plusSeconds(9));

        assertThat(storage.intake().due(SHOP, NOON.plusSeconds(5), 10))
                .extracting(StoredHint::hint)
                .containsExactly(hint("a", 1), hint("b", 1));
        assertThat(storage.intake().due(SHOP, NOON.plusSeconds(5), 1)).hasSize(1);
        assertThat(storage.intake().due(ESP, NOON.plusSeconds(5), 10)).isEmpty();
    }

    @Test
    void a_postponed_hint_counts_the_attempt_and_is_due_later() throws Exception {
        storage.intake().keep(List.of(hint("a", 1)), NOON);
        storage.intake().postpone(storage.intake().due(SHOP, NOON, 10), NOON.plusSeconds(60));

        assertThat(storage.intake().due(SHOP, NOON.plusSeconds(59), 10)).isEmpty();
        assertThat(storage.intake().due(SHOP, NOON.plusSeconds(60), 10))
                .singleElement()
                .satisfies(stored -> assertThat(stored.attempts()).isEqualTo(1));
    }

    @Test
    void a_hint_that_was_given_again_is_neither_postponed_nor_forgotten_and_due_at_once() throws Exception {
        storage.intake().keep(List.of(hint("a", 1)), NOON);
        List<StoredHint> before = storage.intake().due(SHOP, NOON, 10);
        storage.intake().postpone(before, NOON.plusSeconds(60));
        storage.intake().keep(List.of(hint("a", 2)), NOON.plusSeconds(1));

        storage.intake().postpone(before, NOON.plusSeconds(60));
        storage.intake().forget(before);

        assertThat(storage.intake().due(SHOP, NOON.plusSeconds(1), 10))
                .extracting(StoredHint::hint)
                .containsExactly(hint("a", 2));
    }

    @Test
    void a_hint_that_was_forgotten_and_given_anew_is_another_one() throws Exception {
        storage.intake().keep(List.of(hint("a", 1)), NOON);
        List<StoredHint> before = storage.intake().due(SHOP, NOON, 10);
        storage.intake().forget(before);
        assertThat(storage.figures().source(SHOP).hints()).isZero();
        storage.intake().keep(List.of(hint("a", 1)), NOON);

        storage.intake().forget(before);

        assertThat(storage.intake().due(SHOP, NOON, 10)).hasSize(1);
        assertThat(storage.figures().source(SHOP).hints()).isEqualTo(1);
    }
}
