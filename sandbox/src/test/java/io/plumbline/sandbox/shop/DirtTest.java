package io.plumbline.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.sandbox.shop.dirt.Dirt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DirtTest {
    /// Chance alone goes further astray less than once in ten thousand times.
    private static final double DEVIATIONS_MAX = 4;

    @ParameterizedTest
    @EnumSource(Dirt.class)
    void every_kind_of_dirt_is_there_in_its_share(Dirt dirt) {
        Census.Count count = Census.taken().count(dirt);
        double share = dirt.share();
        double deviation = Math.sqrt(count.population() * share * (1 - share));
        assertThat(count.dirty())
                .as("%s of %d %s, seed %d", dirt, count.population(), dirt.population(), Census.SEED)
                .isPositive()
                .isBetween((int) Math.floor(count.population() * share - DEVIATIONS_MAX * deviation), (int)
                        Math.ceil(count.population() * share + DEVIATIONS_MAX * deviation));
    }

    @Test
    void the_shop_has_the_size_asked_for() {
        Census census = Census.taken();
        assertThat(census.resources("customers")).isEqualTo(Census.CUSTOMERS);
        assertThat(census.resources("orders") / (double) Census.CUSTOMERS).isBetween(1.25, 1.55);
        assertThat(census.resources("stores")).isEqualTo(3);
        assertThat(census.resources("product-projections")).isEqualTo(200);
    }

    @Test
    void about_fifteen_orders_of_a_hundred_are_of_guests() {
        Census census = Census.taken();
        long guests = census.orders().stream()
                .filter(order -> order.customerId().isEmpty())
                .count();
        assertThat(guests / (double) census.resources("orders")).isBetween(0.12, 0.18);
    }
}
