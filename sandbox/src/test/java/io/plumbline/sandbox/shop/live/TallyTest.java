package io.plumbline.sandbox.shop.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void what_did_not_happen_is_not_mentioned() {
        assertThat(new Tally(33, 0, 0, Map.of()).inWords()).isEqualTo("33 done");
    }

    @Test
    void everything_that_happened_is_told_in_the_same_order_every_time() {
        assertThat(new Tally(5, 3, 1, Map.of("404 NotFound", 1L, "400 DuplicateField", 2L)).inWords())
                .isEqualTo("5 done, 3 with nothing to do, 1 after reading a newer version,"
                        + " 2 refused with 400 DuplicateField, 1 refused with 404 NotFound");
    }
}
