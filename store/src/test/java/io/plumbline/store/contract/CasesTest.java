package io.plumbline.store.contract;

import static io.plumbline.store.contract.Sample.NOON;
import static io.plumbline.store.contract.Sample.SHOP;
import static io.plumbline.store.contract.Sample.exception;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.store.ExceptionCase;
import io.plumbline.engine.store.Storage;
import io.plumbline.engine.view.CasePosition;
import io.plumbline.engine.view.ExceptionView;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

@EveryStore
class CasesTest {
    @AutoClose
    private final Storage storage;

    CasesTest(Home home) {
        storage = home.open();
    }

    @Test
    void one_row_stands_for_each_cause_and_adds_up() throws Exception {
        storage.cases().raise(List.of(exception("k", 2, NOON, "a", "b")));
        storage.work()
                .commit(new Edit()
                        .cases(exception("k", 1, NOON.plusSeconds(5), "b", "c"), exception("k", 1, NOON, "d"))
                        .changes());

        assertThat(storage.figures().exceptions(CasePosition.START, 10))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.count()).isEqualTo(4);
                    assertThat(one.samples()).containsExactly("a", "b", "c", "d");
                    assertThat(one.firstAt()).isEqualTo(NOON);
                    assertThat(one.lastAt()).isEqualTo(NOON.plusSeconds(5));
                    assertThat(one.remedy()).isEqualTo("Mend them");
                });
    }

    @Test
    void no_more_samples_are_kept_than_people_will_read() throws Exception {
        for (int i = 0; i < 4; i++) {
            String[] samples = IntStream.range(i * 4, i * 4 + 4)
                    .mapToObj(Integer::toString)
                    .toArray(String[]::new);
            storage.cases().raise(List.of(exception("k", 4, NOON, samples)));
        }

        assertThat(storage.figures().exceptions(CasePosition.START, 10))
                .singleElement()
                .satisfies(one -> assertThat(one.samples()).hasSize(ExceptionCase.SAMPLES_MAX));
    }

    @Test
    void the_most_recent_cause_comes_first() throws Exception {
        storage.cases()
                .raise(List.of(
                        exception("older", 1, NOON),
                        exception("newest", 1, NOON.plusSeconds(9)),
                        exception("newer", 1, NOON.plusSeconds(1))));

        assertThat(storage.figures().exceptions(CasePosition.START, 2))
                .extracting(ExceptionView::kind)
                .containsExactly("newest", "newer");
    }

    @Test
    void pages_go_on_after_the_last_case_seen_even_if_others_move_to_the_top() throws Exception {
        storage.cases()
                .raise(List.of(
                        exception("a", 1, NOON),
                        exception("b", 1, NOON),
                        exception("c", 1, NOON),
                        exception("d", 1, NOON.minusSeconds(1))));
        List<ExceptionView> first = storage.figures().exceptions(CasePosition.START, 2);
        storage.cases().raise(List.of(exception("d", 1, NOON.plusSeconds(5)), exception("e", 1, NOON.plusSeconds(5))));

        assertThat(first).extracting(ExceptionView::kind).containsExactly("c", "b");
        assertThat(storage.figures().exceptions(CasePosition.of(first.getLast()), 2))
                .extracting(ExceptionView::kind)
                .containsExactly("a");
    }

    @Test
    void a_resolved_case_is_gone_and_begins_anew_when_raised_again() throws Exception {
        storage.cases().raise(List.of(exception("k", 5, NOON)));
        storage.cases().resolve("k", SHOP.value());
        storage.cases().resolve("never", SHOP.value());
        assertThat(storage.figures().exceptions(CasePosition.START, 10)).isEmpty();

        storage.cases().raise(List.of(exception("k", 1, NOON.plusSeconds(3))));

        assertThat(storage.figures().exceptions(CasePosition.START, 10))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.count()).isEqualTo(1);
                    assertThat(one.firstAt()).isEqualTo(NOON.plusSeconds(3));
                });
    }

    @Test
    void a_case_that_concerns_fewer_counts_less_and_is_over_when_none_is_left() throws Exception {
        storage.cases().raise(List.of(exception("k", 3, NOON, "a", "b", "c")));
        storage.cases().raise(List.of(exception("k", -1, NOON, "b")));

        assertThat(storage.figures().exceptions(CasePosition.START, 10))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.count()).isEqualTo(2);
                    assertThat(one.samples()).containsExactly("a", "c");
                });
        storage.cases().raise(List.of(exception("k", -2, NOON, "a", "c"), exception("never", -1, NOON)));
        assertThat(storage.figures().exceptions(CasePosition.START, 10)).isEmpty();
    }
}
