package io.plumbline.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.sandbox.shop.dirt.Fault;
import io.plumbline.sandbox.shop.dirt.Rule;
import io.plumbline.sandbox.shop.person.Person;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TruthTest {
    private final Census census = Census.taken();

    @Test
    void every_account_belongs_to_exactly_one_person() {
        List<String> ids = census.people().stream()
                .flatMap(person -> person.customerIds().stream())
                .toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(census.customers().keySet());
    }

    @Test
    void every_person_is_named_once_and_has_something_in_the_shop() {
        assertThat(census.people()).extracting(Person::number).doesNotHaveDuplicates();
        assertThat(census.people())
                .allSatisfy(person -> assertThat(person.customerIds().isEmpty()
                                && person.guestEmails().isEmpty())
                        .isFalse());
    }

    @Test
    void the_addresses_of_guests_stand_on_orders_without_a_customer() {
        Set<String> onOrders = census.orders().stream()
                .filter(order -> order.customerId().isEmpty())
                .map(Census.BriefOrder::email)
                .collect(Collectors.toSet());
        assertThat(census.people()).allSatisfy(person -> assertThat(onOrders).containsAll(person.guestEmails()));
    }

    @Test
    void a_guests_address_belongs_to_one_person() {
        List<String> emails = census.people().stream()
                .flatMap(person -> person.guestEmails().stream().map(Emails::clean))
                .toList();
        assertThat(emails).doesNotHaveDuplicates();
    }

    @Test
    void an_address_occurs_once_per_store_whatever_its_case() {
        Set<String> seen = new HashSet<>();
        census.customers().values().forEach(customer -> {
            String store = customer.at("/stores/0/key").asString("global");
            String email = Emails.clean(customer.path("email").stringValue());
            assertThat(seen.add(store + " " + email))
                    .as("one %s in %s", email, store)
                    .isTrue();
        });
    }

    @Test
    void faults_of_addresses_are_those_a_reader_finds() {
        assertThat(ids(Rule.EMAIL_INVALID)).isEqualTo(customers(email -> !Emails.isValid(email)));
        assertThat(ids(Rule.EMAIL_PLACEHOLDER)).isEqualTo(customers(Emails::isPlaceholder));
    }

    @Test
    void a_fault_of_a_telephone_number_names_a_field_that_cannot_be_read() {
        List<Fault> faults = census.faults().stream()
                .filter(fault -> fault.rule() == Rule.PHONE_INVALID)
                .toList();
        assertThat(faults).isNotEmpty().allSatisfy(fault -> {
            String pointer = "/" + fault.field().replace("[", "/").replace("].", "/");
            JsonNode customer = Objects.requireNonNull(census.customers().get(fault.id()));
            assertThat(CustomerGauges.isReadable(customer.at(pointer).stringValue()))
                    .isFalse();
        });
    }

    @Test
    void every_rule_is_broken_somewhere() {
        assertThat(census.faults()).extracting(Fault::rule).contains(Rule.values());
        assertThat(GeneratedShop.generate(200, 9).faults()).isNotEmpty();
    }

    @Test
    void nobody_outside_reserved_domains_is_written_to() {
        census.customers()
                .values()
                .forEach(customer -> assertReserved(customer.path("email").stringValue()));
        census.orders().stream().map(Census.BriefOrder::email).forEach(TruthTest::assertReserved);
    }

    private static void assertReserved(String email) {
        assertThat(Emails.isReserved(email)).as("'%s' is reserved", email).isTrue();
    }

    private Set<String> ids(Rule rule) {
        return census.faults().stream()
                .filter(fault -> fault.kind().equals("customers") && fault.rule() == rule)
                .map(Fault::id)
                .collect(Collectors.toSet());
    }

    private Set<String> customers(Predicate<String> email) {
        return census.customers().values().stream()
                .filter(customer -> email.test(customer.path("email").stringValue()))
                .map(customer -> customer.path("id").stringValue())
                .collect(Collectors.toSet());
    }
}
