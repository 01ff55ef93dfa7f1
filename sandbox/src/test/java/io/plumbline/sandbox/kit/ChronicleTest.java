package io.plumbline.sandbox.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChronicleTest {
    @Test
    void entries_are_numbered_from_one_and_read_in_pages() {
        Chronicle<String> chronicle = new Chronicle<>(10);
        chronicle.append("a");
        chronicle.append("b");
        chronicle.append("c");

        assertThat(chronicle.after(1, 1)).containsExactly(new Chronicle.Entry<>(2, "b"));
        assertThat(chronicle.after(3, 9)).isEmpty();
        assertThat(chronicle.after(-5, 2)).hasSize(2);
        assertThat(chronicle.latest(2)).containsExactly("c", "b");
    }

    @Test
    void a_full_chronicle_forgets_the_oldest_and_counts_on() {
        Chronicle<Integer> chronicle = new Chronicle<>(10);
        for (int entry = 1; entry <= 11; entry++) {
            chronicle.append(entry);
        }

        assertThat(chronicle.total()).isEqualTo(11);
        assertThat(chronicle.after(0, 1)).containsExactly(new Chronicle.Entry<>(2, 2));
        assertThat(chronicle.after(10, 5)).containsExactly(new Chronicle.Entry<>(11, 11));
    }

    @Test
    void a_chronicle_holds_at_least_one_entry() {
        assertThatThrownBy(() -> new Chronicle<>(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
