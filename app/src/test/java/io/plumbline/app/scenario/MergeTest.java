package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the shop merged is one contact, under the survivor; what it parts again is two.
@Tag("slow")
class MergeTest {
    @RegisterExtension
    static final Scenario SCENARIO = Scenario.with(StageOptions.usual().withShopMapping("""
            mapping: commercetools
            records:
              customer:
                facts:
                  merge:
                    when: custom.fields.mergedInto
                    fields:
                      survivorId: {from: custom.fields.mergedInto, required: true}
                      loserId: {from: id, required: true}
                      at: {from: lastModifiedAt, required: true}
            """));

    private final Shop shop = SCENARIO.shop();
    private final Plumbline plumbline = SCENARIO.plumbline();
    private final Marketing emarsys = SCENARIO.emarsys();

    @Test
    void a_merged_account_is_the_survivor_s_contact_and_its_own_is_retired() throws Exception {
        Customer ilse = shop.customer("Ilse").lastName("Iber").optedIn().signsUp();
        Customer ilsa = shop.customer("Ilsa").lastName("Ibar").signsUp();
        Order first = ilse.ordering().buys();
        Order second = ilsa.ordering().buys();
        plumbline.settle();
        long survivor = emarsys.contact("ilse@example.com").number();
        ilsa.isMergedInto(ilse);
        plumbline.settle();
        assertThat(emarsys.contact("ilse@example.com")
                        .holds("last_name", "Iber")
                        .isOptedIn()
                        .number())
                .isEqualTo(survivor);
        emarsys.holdsNobody("ilsa@example.com");
        assertThat(emarsys.salesOf(first)).hasSize(1);
        assertThat(emarsys.salesOf(second)).hasSize(1);
        Order third = ilsa.ordering().buys();
        plumbline.settle();
        assertThat(emarsys.salesOf(third))
                .extracting(row -> row.path("contact_id").asLong())
                .containsExactly(survivor);
    }

    @Test
    void a_chain_of_merges_ends_at_the_last_survivor() throws Exception {
        Customer jana = shop.customer("Jana").signsUp();
        Customer jane = shop.customer("Jane").signsUp();
        Customer joan = shop.customer("Joan").signsUp();
        plumbline.settle();
        long survivor = emarsys.contact("joan@example.com").number();
        jana.isMergedInto(jane);
        jane.isMergedInto(joan);
        plumbline.settle();
        assertThat(emarsys.contact("joan@example.com").number()).isEqualTo(survivor);
        emarsys.holdsNobody("jana@example.com");
        emarsys.holdsNobody("jane@example.com");
    }

    @Test
    void a_merge_that_is_undone_gives_both_their_contacts_back() throws Exception {
        Customer karl = shop.customer("Karl").lastName("Kern").optedIn().signsUp();
        Customer karla = shop.customer("Karla").lastName("Kern").optedOut().signsUp();
        plumbline.settle();
        long hers = emarsys.contact("karla@example.com").isOptedOut().number();
        karla.isMergedInto(karl);
        plumbline.settle();
        emarsys.holdsNobody("karla@example.com");
        karla.optsOut();
        plumbline.settle();
        assertThat(emarsys.contact("karla@example.com")
                        .isOptedOut()
                        .holds("first_name", "Karla")
                        .number())
                .isEqualTo(hers);
        emarsys.contact("karl@example.com").holds("first_name", "Karl");
    }

    @Test
    void an_order_of_an_account_that_was_merged_before_anybody_heard_of_it_goes_to_the_survivor() throws Exception {
        plumbline.stops();
        Customer lara = shop.customer("Lara").signsUp();
        Customer laura = shop.customer("Laura").signsUp();
        laura.isMergedInto(lara);
        Order order = laura.ordering().buys();
        plumbline.starts();
        plumbline.settle();
        assertThat(emarsys.salesOf(order))
                .extracting(row -> row.path("contact_id").asLong())
                .containsExactly(emarsys.contact("lara@example.com").number());
    }
}
