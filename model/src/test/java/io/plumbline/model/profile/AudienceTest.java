package io.plumbline.model.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.document.Document;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.fact.OrderFact;
import io.plumbline.model.fact.OrderStates;
import io.plumbline.model.fact.OrderTotals;
import io.plumbline.model.fact.PersonReference;
import io.plumbline.model.value.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AudienceTest {
    private static final Audience UK = new Audience(Set.of("uk"), Set.of());
    private static final Audience IRISH = new Audience(Set.of(), Set.of("IE"));

    private static Fact account(List<String> stores, String country) {
        return new CustomerFact(
                "c-1",
                Document.of(
                        Map.of("email", "anna@example.com", "stores", stores, "address", Map.of("country", country))));
    }

    private static Fact guest(String country) {
        return new CustomerFact(
                "", Document.of(Map.of("email", "anna@example.com", "address", Map.of("country", country))));
    }

    private static OrderFact order(String store) {
        return new OrderFact(
                "o-1",
                "o-1",
                PersonReference.customer("c-1"),
                store,
                Instant.EPOCH,
                new OrderStates("Open", "Paid", ""),
                OrderTotals.of(new Money(1_000, Currency.getInstance("EUR"))),
                List.of());
    }

    @Test
    void everybody_is_everybody() {
        assertThat(Audience.EVERYBODY.includes(List.of(account(List.of(), "DE"))))
                .isTrue();
        assertThat(Audience.EVERYBODY.includes(order(""))).isTrue();
    }

    @Test
    void a_record_that_names_nobody_speaks_for_nobody() {
        assertThat(Audience.EVERYBODY.includes(List.of(order("uk")))).isFalse();
    }

    @Test
    void an_account_belongs_to_each_of_its_stores() {
        assertThat(UK.includes(List.of(account(List.of("de", "uk"), "DE")))).isTrue();
        assertThat(UK.includes(List.of(account(List.of("de"), "GB")))).isFalse();
    }

    @Test
    void an_account_of_no_store_belongs_where_that_is_named() {
        assertThat(UK.includes(List.of(account(List.of(), "GB")))).isFalse();
        assertThat(new Audience(Set.of("uk", Audience.NO_STORE), Set.of()).includes(List.of(account(List.of(), "GB"))))
                .isTrue();
    }

    @Test
    void a_guest_belongs_to_the_store_of_the_order() {
        assertThat(UK.includes(List.of(order("uk"), guest("DE")))).isTrue();
        assertThat(UK.includes(List.of(order("de"), guest("GB")))).isFalse();
    }

    @Test
    void both_stores_and_countries_must_fit() {
        Audience both = new Audience(Set.of("uk"), Set.of("IE"));

        assertThat(IRISH.includes(List.of(account(List.of(), "IE")))).isTrue();
        assertThat(IRISH.includes(List.of(account(List.of(), "")))).isFalse();
        assertThat(both.includes(List.of(account(List.of("uk"), "IE")))).isTrue();
        assertThat(both.includes(List.of(account(List.of("uk"), "GB")))).isFalse();
    }

    @Test
    void an_order_is_taken_by_its_store_alone() {
        assertThat(UK.includes(order("uk"))).isTrue();
        assertThat(UK.includes(order(""))).isFalse();
        assertThat(IRISH.includes(order("uk"))).isTrue();
    }
}
