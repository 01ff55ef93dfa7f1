package io.plumbline.sandbox.commercetools;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ListsTest {
    private final Shop shop = Shop.open();

    @BeforeEach
    void fill() {
        for (int index = 0; index < 30; index++) {
            shop.load(
                    ResourceKind.CUSTOMER,
                    "{'id':'id-%02d','version':%d,'createdAt':'2026-01-01T00:00:00.000Z',".formatted(index, index)
                            + "'lastModifiedAt':'2026-01-01T00:00:%02d.000Z','stores':[],".formatted(59 - index)
                            + "'email':'User%02d@Example.com','firstName':'%s'}"
                                    .formatted(index, index % 2 == 0 ? "Ann" : "Bob"));
        }
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_list_tells_limit_offset_count_and_total() {
        Answer list = shop.get("/customers");

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body().propertyNames()).containsExactly("limit", "offset", "count", "total", "results");
        assertThat(list.body().path("limit").asInt()).isEqualTo(20);
        assertThat(list.body().path("count").asInt()).isEqualTo(20);
        assertThat(list.body().path("total").asInt()).isEqualTo(30);
    }

    @Test
    void the_total_is_left_out_when_not_wanted() {
        assertThat(shop.get("/customers", "withTotal", "false").body().has("total"))
                .isFalse();
    }

    @Test
    void the_total_counts_what_the_predicate_selects() {
        Answer list = shop.get("/customers", "where", "firstName=\"Ann\"", "limit", "3");

        assertThat(list.body().path("total").asInt()).isEqualTo(15);
        assertThat(list.body().path("count").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "limit,501",
        "limit,-1",
        "limit,many",
        "offset,10001",
        "offset,-1",
        "withTotal,maybe",
        "sort,shoeSize asc",
        "sort,id up",
        "where,shoeSize=4",
        "where,custom(shoe=4)",
        "where,id=",
        "where,lastModifiedAt > \"today\"",
        "where,id=:unknown",
        "search,x"
    })
    void anything_out_of_bounds_is_invalid_input(String parameter, String value) {
        Answer refused = shop.get("/customers", parameter, value);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("InvalidInput");
        assertThat(refused.text("message"))
                .startsWith("Malformed parameter: " + (parameter.equals("search") ? "" : parameter));
    }

    @Test
    void the_largest_page_and_offset_are_accepted() {
        assertThat(shop.get("/customers", "limit", "500", "offset", "10000").status())
                .isEqualTo(200);
        assertThat(shop.get("/customers", "limit", "0").results("id")).isEmpty();
    }

    @Test
    void several_predicates_must_all_hold() {
        Answer list = shop.get("/customers", "where", "firstName=\"Ann\"", "where", "version > 20");

        assertThat(list.results("id")).containsExactly("id-22", "id-24", "id-26", "id-28");
    }

    @Test
    void sorting_follows_the_fields_and_directions_given() {
        assertThat(shop.get("/customers", "sort", "lastModifiedAt asc", "limit", "2")
                        .results("id"))
                .containsExactly("id-29", "id-28");
        assertThat(shop.get("/customers", "sort", "id desc", "limit", "2").results("id"))
                .containsExactly("id-29", "id-28");
        assertThat(shop.get("/customers", "sort", "firstName desc", "sort", "version desc", "limit", "2")
                        .results("id"))
                .containsExactly("id-29", "id-27");
    }

    @Test
    void offset_skips_in_the_order_of_the_sort() {
        assertThat(shop.get("/customers", "sort", "id asc", "limit", "2", "offset", "5")
                        .results("id"))
                .containsExactly("id-05", "id-06");
    }

    @Test
    void a_customer_is_found_by_address_in_lower_case_and_by_its_own_spelling_only_exactly() {
        assertThat(shop.get("/customers", "where", "lowercaseEmail=\"user07@example.com\"")
                        .results("id"))
                .containsExactly("id-07");
        assertThat(shop.get("/customers", "where", "email=\"User07@Example.com\"")
                        .results("id"))
                .containsExactly("id-07");
        assertThat(shop.get("/customers", "where", "email=\"user07@example.com\"")
                        .results("id"))
                .isEmpty();
    }

    @Test
    void variables_stand_for_values() {
        Answer list = shop.get(
                "/customers",
                "where",
                "id in :ids and version > :v",
                "var.ids",
                "id-01",
                "var.ids",
                "id-02",
                "var.v",
                "1");

        assertThat(list.results("id")).containsExactly("id-02");
    }

    @Test
    void a_predicate_above_ten_thousand_characters_is_too_long() {
        String longText = "x".repeat(10_000);

        Answer refused = shop.get("/customers", "where", "firstName=\"" + longText + "\"");

        assertThat(refused.status()).isEqualTo(414);
        assertThat(refused.body().isMissingNode()).isTrue();
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThat(shop.get("/customers/nobody").code()).isEqualTo("ResourceNotFound");
        assertThat(shop.get("/customers/key=nobody").status()).isEqualTo(404);
        assertThat(shop.get("/shoes").status()).isEqualTo(404);
        assertThat(shop.get("/customers/id-01/shoes").status()).isEqualTo(404);
    }
}
