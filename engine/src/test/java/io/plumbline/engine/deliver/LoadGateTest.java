package io.plumbline.engine.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoadGateTest {
    @Test
    void without_streams_to_wait_for_it_is_open() {
        assertThat(new LoadGate(List.of()).isOpen()).isTrue();
    }

    @Test
    void it_opens_when_all_streams_are_read_and_all_of_it_is_worked_on() {
        LoadGate gate = new LoadGate(List.of("shop/orders", "shop/customers"));
        gate.loaded("shop/orders");
        assertThat(gate.caughtUp()).isFalse();
        gate.loaded("shop/customers");
        gate.caughtUp();
        assertThat(gate.isOpen()).isFalse();
        assertThat(gate.caughtUp()).isTrue();
        assertThat(gate.isOpen()).isTrue();
    }

    @Test
    void a_reading_that_may_have_begun_before_the_load_was_complete_does_not_open_it() {
        LoadGate gate = new LoadGate(List.of("shop/orders"));
        gate.loaded("shop/orders");
        assertThat(gate.caughtUp()).isFalse();
    }

    @Test
    void other_streams_do_not_open_it() {
        LoadGate gate = new LoadGate(List.of("shop/orders"));
        gate.loaded("shop/products");
        gate.caughtUp();
        assertThat(gate.caughtUp()).isFalse();
    }

    @Test
    void it_says_once_that_it_opened() {
        LoadGate gate = new LoadGate(List.of("shop/orders"));
        gate.loaded("shop/orders");
        gate.caughtUp();
        assertThat(gate.caughtUp()).isTrue();
        assertThat(gate.caughtUp()).isFalse();
    }
}
