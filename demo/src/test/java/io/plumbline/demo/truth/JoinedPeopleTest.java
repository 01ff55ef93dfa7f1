package io.plumbline.demo.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.demo.truth.JoinedPeople.Found;
import io.plumbline.sandbox.shop.person.Person;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Ada has two accounts under two addresses and shares one of them with Bo; Cy has an account and buys as a guest too;
/// Di came during the demo.
class JoinedPeopleTest {
    private final KnownPeople known = new KnownPeople(List.of(
            new Person(1, List.of("ada-1", "ada-2"), List.of()),
            new Person(2, List.of("bo"), List.of()),
            new Person(3, List.of("cy"), List.of("CY@example.com "))));

    JoinedPeopleTest() {
        account("ada-1", "home@example.com");
        account("ada-2", "ada@work.example");
        account("bo", "Home@example.com");
        account("cy", "cy@example.com");
        account("di", "di@example.com");
        account("till", "noreply@till.example");
        known.addOrder(Records.record("o-1", "{'customerEmail': 'cy@example.com'}"));
        known.addOrder(Records.record("o-2", "{'customerEmail': 'di@example.com'}"));
        known.addOrder(Records.record("o-3", "{'customerEmail': 'other@example.com', 'customerId': 'cy'}"));
    }

    private void account(String id, String email) {
        known.addCustomer(Records.record(id, "{'email': '" + email + "'}"));
    }

    private static Found found(String id, Set<String> accounts, String... emails) {
        return new Found(id, accounts, Set.of(emails));
    }

    private PeopleVerdict verdict(Found home, Found work, Found cy, Found di) {
        JoinedPeople joined = new JoinedPeople(known);
        joined.add("home@example.com", home);
        joined.add("ada@work.example", work);
        joined.add("cy@example.com", cy);
        joined.add("di@example.com", di);
        return joined.verdict();
    }

    private static final Found HOME = found("p1", Set.of("ada-1", "bo"), "home@example.com");
    private static final Found WORK = found("p2", Set.of("ada-2"), "ada@work.example");
    private static final Found CY = found("p3", Set.of("cy"), "cy@example.com");
    private static final Found DI = found("p4", Set.of("di"), "di@example.com");

    @Test
    void a_person_for_each_address_is_right() {
        PeopleVerdict verdict = verdict(HOME, WORK, CY, DI);

        assertThat(verdict).isEqualTo(new PeopleVerdict(4, 4, 0, 0, 1, 1, List.of()));
        assertThat(verdict.isRight()).isTrue();
    }

    @Test
    void people_who_share_no_address_are_wrongly_joined() {
        Found both = found("p3", Set.of("cy", "di"), "cy@example.com", "di@example.com");
        PeopleVerdict verdict = verdict(HOME, WORK, both, both);

        assertThat(verdict.wronglyJoined()).isEqualTo(1);
        assertThat(verdict.found()).isEqualTo(3);
        assertThat(verdict.isRight()).isFalse();
        assertThat(verdict.samples()).hasSize(1);
    }

    @Test
    void two_addresses_of_one_person_may_be_joined_and_are_not_expected_to_be() {
        Found ada = found("p1", Set.of("ada-1", "ada-2", "bo"), "home@example.com", "ada@work.example");
        PeopleVerdict verdict = verdict(ada, ada, CY, DI);

        assertThat(verdict.wronglyJoined()).isZero();
        assertThat(verdict.wronglySplit()).isZero();
    }

    @Test
    void accounts_with_one_address_in_several_profiles_are_wrongly_split() {
        PeopleVerdict verdict = verdict(found("p1", Set.of("ada-1"), "home@example.com"), WORK, CY, DI);

        assertThat(verdict.wronglySplit()).isEqualTo(1);
        assertThat(verdict.isRight()).isFalse();
    }

    @Test
    void somebody_whom_nobody_knows_is_not_found() {
        PeopleVerdict verdict = verdict(HOME, WORK, Found.NOBODY, DI);

        assertThat(verdict.found()).isEqualTo(3);
        assertThat(verdict.wronglySplit()).isEqualTo(1);
        assertThat(verdict.isRight()).isFalse();
    }
}
