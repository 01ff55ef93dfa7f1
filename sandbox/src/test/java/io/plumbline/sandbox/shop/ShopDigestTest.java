package io.plumbline.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopDigestTest {
    private static final int CUSTOMERS = 40;
    private static final String REFERENCE = digest(GeneratedShop.generate(CUSTOMERS, 1));

    @Test
    void the_same_arguments_give_the_same_shop() {
        assertThat(digest(GeneratedShop.generate(CUSTOMERS, 1))).isEqualTo(REFERENCE);
    }

    @Test
    void one_shop_can_be_gone_through_repeatedly() {
        GeneratedShop shop = GeneratedShop.generate(CUSTOMERS, 1);
        shop.faults();
        assertThat(digest(shop)).isEqualTo(REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void another_seed_gives_another_shop(long seed) {
        assertThat(digest(GeneratedShop.generate(CUSTOMERS, seed))).isNotEqualTo(REFERENCE);
    }

    @Test
    void another_present_gives_another_history() {
        GeneratedShop later = GeneratedShop.generate(CUSTOMERS, 1, GeneratedShop.END.plus(Duration.ofDays(1)));
        assertThat(digest(later)).isNotEqualTo(REFERENCE);
    }

    @Test
    void a_larger_shop_begins_with_the_customers_of_a_smaller_one() {
        assertThat(customers(2 * CUSTOMERS)).startsWith(customers(CUSTOMERS).toArray(String[]::new));
    }

    private static List<String> customers(int count) {
        List<String> customers = new ArrayList<>();
        GeneratedShop.generate(count, 1).forEach((kind, resource) -> {
            if (kind.equals("customers")) {
                customers.add(resource.toString());
            }
        });
        return customers;
    }

    private static String digest(GeneratedShop shop) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            shop.forEach((kind, resource) -> digest.update((kind + resource).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
