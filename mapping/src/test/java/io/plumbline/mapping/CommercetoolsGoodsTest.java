package io.plumbline.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.fact.CartFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.fact.PersonReference;
import io.plumbline.model.fact.Price;
import io.plumbline.model.fact.ProductFact;
import io.plumbline.model.fact.StockFact;
import io.plumbline.model.fact.Variant;
import io.plumbline.model.record.FieldProblem;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommercetoolsGoodsTest {
    private static final InboundMapping MAPPING =
            Shipped.mapping("commercetools").inbound();

    private static <F extends Fact> F only(String kind, Class<F> type, String... replaced) {
        return Records.only(MAPPING.standardise(Records.record(kind, Records.json(kind, replaced))), type);
    }

    @Test
    void a_product_has_its_texts_by_language_and_the_main_variant_first() {
        ProductFact product = only("product", ProductFact.class);

        assertThat(product.title().in(List.of("de"))).contains("Hemd");
        assertThat(product.categories()).containsExactly("c1", "c2");
        assertThat(product.variants()).extracting(Variant::sku).containsExactly("SKU-1", "SKU-2");
        assertThat(product.variants().getFirst().images()).containsExactly("https://img.example/1.jpg");
        assertThat(product.attributes().text("key")).contains("p1");
    }

    @Test
    void a_price_is_the_discounted_one_and_keeps_all_decimals_of_the_list_price() {
        Price price = only("product", ProductFact.class)
                .variants()
                .getFirst()
                .prices()
                .getFirst();

        assertThat(price.amount()).isEqualByComparingTo("9.99");
        assertThat(price.listAmount()).isEqualByComparingTo("12.3456");
        assertThat(price.currency().getCurrencyCode()).isEqualTo("EUR");
        assertThat(price.country()).isEqualTo("DE");
        assertThat(price.validUntil()).isEqualTo("2026-12-31T00:00:00Z");
    }

    @Test
    void a_price_in_a_currency_without_cents_is_not_divided() {
        Price price =
                only("product", ProductFact.class).variants().getLast().prices().getFirst();

        assertThat(price.amount()).isEqualByComparingTo(new BigDecimal(1500));
        assertThat(price.audience()).isEqualTo("ch1");
    }

    @Test
    void a_product_without_variants_is_still_a_product() {
        ProductFact product =
                only("product", ProductFact.class, "\"masterVariant\":", "\"x\":", "\"variants\":", "\"y\":");

        assertThat(product.variants()).isEmpty();
    }

    @Test
    void stock_below_zero_is_stock() {
        assertThat(only("inventory", StockFact.class))
                .isEqualTo(new StockFact("aea4", "SKU-1", "ch1", new BigDecimal(-2)));
    }

    @Test
    void stock_that_is_no_number_makes_the_entry_unfit() {
        String json = Records.json("inventory", "\"availableQuantity\":-2", "\"availableQuantity\":\"many\"");

        assertThat(Records.unfit(MAPPING.standardise(Records.record("inventory", json)))
                        .problems())
                .extracting(FieldProblem::rule)
                .containsExactly("number-invalid");
    }

    @Test
    void a_cart_is_as_old_as_its_last_change() {
        CartFact cart = only("cart", CartFact.class);

        assertThat(cart.person()).isEqualTo(PersonReference.customer("3cdc0001"));
        assertThat(cart.state()).isEqualTo("Active");
        assertThat(cart.activeAt()).isEqualTo("2026-01-03T00:00:00Z");
        assertThat(cart.total()).hasToString("19.99 EUR");
        assertThat(cart.lines()).hasSize(1);
    }
}
