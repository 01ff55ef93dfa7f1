package io.plumbline.model.identity;

import static io.plumbline.model.identity.SomeContacts.account;
import static io.plumbline.model.identity.SomeContacts.guest;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.document.Document;
import io.plumbline.model.value.Placeholders;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrustTest {
    private static final String ANNA = "anna@example.com";
    private static final String BERT = "bert@example.com";
    private static final IdentityRules TRUSTING_CRM =
            SomeRules.of(SomeRules.DISTINCT_EXTERNAL_ID, JoinRule.BY_EMAIL, SomeRules.PHONE);

    @Test
    void two_who_share_an_address_and_differ_in_what_is_distinct_are_two() {
        assertThat(people(
                        TRUSTING_CRM,
                        account(1, "externalId", "a", "email", ANNA),
                        account(2, "externalId", "b", "email", ANNA)))
                .isEqualTo(2);
    }

    @Test
    void two_who_share_what_is_trusted_more_are_one_whatever_their_addresses() {
        assertThat(people(
                        TRUSTING_CRM,
                        account(1, "externalId", "a", "email", ANNA),
                        account(2, "externalId", "a", "email", BERT)))
                .isEqualTo(1);
    }

    @Test
    void one_without_the_distinct_identifier_joins_the_one_who_has_it() {
        assertThat(people(TRUSTING_CRM, account(1, "externalId", "a", "email", ANNA), guest(1, "email", ANNA)))
                .isEqualTo(1);
    }

    @Test
    void an_address_of_two_who_are_told_apart_says_nothing_of_a_third() {
        assertThat(people(
                        TRUSTING_CRM,
                        account(1, "externalId", "a", "email", ANNA),
                        account(2, "externalId", "b", "email", ANNA),
                        guest(3, "email", ANNA)))
                .isEqualTo(3);
    }

    @Test
    void addresses_that_together_would_join_two_who_are_told_apart_join_nobody() {
        SomeContacts between = account(2, "email", ANNA, "attributes", Map.of("loyaltyNumber", "7"));
        SomeContacts too = account(3, "email", BERT, "attributes", Map.of("loyaltyNumber", "7"));
        IdentityRules rules = SomeRules.of(SomeRules.DISTINCT_EXTERNAL_ID, SomeRules.LOYALTY, JoinRule.BY_EMAIL);

        assertThat(people(
                        rules,
                        account(1, "externalId", "a", "email", ANNA),
                        between,
                        too,
                        account(4, "externalId", "b", "email", BERT)))
                .isEqualTo(3);
    }

    @Test
    void what_is_trusted_more_joins_first() {
        assertThat(people(
                        TRUSTING_CRM,
                        account(1, "externalId", "a", "email", ANNA),
                        account(2, "email", ANNA, "phone", "+49301234567"),
                        account(3, "externalId", "b", "phone", "+49301234567")))
                .isEqualTo(2);
    }

    @Test
    void accounts_of_one_shop_can_be_distinct() {
        IdentityRules rules = SomeRules.of(new JoinRule(JoinRule.CUSTOMER_ID, false, true), JoinRule.BY_EMAIL);

        assertThat(people(rules, account(1, "email", ANNA), account(2, "email", ANNA)))
                .isEqualTo(2);
        assertThat(people(rules, account(1, "email", ANNA), guest(2, "email", ANNA)))
                .isEqualTo(1);
    }

    @Test
    void one_identifier_joins_so_many_and_no_more() {
        IdentityRules rules = SomeRules.of(new JoinLimits(2, 3), JoinRule.BY_EMAIL);
        SomeContacts[] three = {account(1, "email", ANNA), account(2, "email", ANNA), account(3, "email", ANNA)};
        SomeContacts[] guests = {
            guest(1, "email", ANNA), guest(2, "email", ANNA), guest(3, "email", ANNA), guest(4, "email", ANNA)
        };

        assertThat(people(rules, three[0], three[1])).isEqualTo(1);
        assertThat(people(rules, three)).isEqualTo(3);
        assertThat(people(rules, guests[0], guests[1], guests[2])).isEqualTo(1);
        assertThat(people(rules, guests)).isEqualTo(4);
    }

    @Test
    void an_address_that_stands_for_nobody_joins_nobody() {
        IdentityRules rules = new IdentityRules(
                List.of(JoinRule.BY_EMAIL),
                JoinLimits.STANDARD,
                EmailFolding.NONE,
                new Placeholders(List.of("till@"), List.of()));

        assertThat(people(rules, guest(1, "email", "till@shop.example"), guest(2, "email", "till@shop.example")))
                .isEqualTo(2);
    }

    @Test
    void spellings_that_reach_one_mailbox_are_one_person_where_that_is_said_of_the_provider() {
        IdentityRules rules = new IdentityRules(
                List.of(JoinRule.BY_EMAIL),
                JoinLimits.STANDARD,
                new EmailFolding(Set.of("mail.example"), Set.of("mail.example", "post.example")),
                Placeholders.NONE);

        assertThat(people(rules, guest(1, "email", "a.n.na@mail.example"), guest(2, "email", "anna+shop@mail.example")))
                .isEqualTo(1);
        assertThat(people(rules, guest(1, "email", "an.na@post.example"), guest(2, "email", "anna@post.example")))
                .isEqualTo(2);
    }

    @Test
    void without_the_address_among_what_joins_it_only_tells_who_carries_it() {
        IdentityRules rules = SomeRules.of(SomeRules.EXTERNAL_ID);
        Resolution resolution = resolve(rules, account(1, "email", ANNA), account(2, "email", ANNA));

        assertThat(resolution.after().carriers().get(new Identifier(Identifier.EMAIL, ANNA)))
                .matches(carriers -> carriers.why() == Hindrance.NEVER_JOINS
                        && carriers.profiles().size() == 2);
    }

    @Test
    void customer_numbers_are_each_connection_s_own_unless_they_number_alike() {
        Document attributes = account(1, "customerNumber", "7").fact().attributes();
        ConnectionName shop = new ConnectionName("shop");
        ConnectionName till = new ConnectionName("till");
        IdentityRules apart = SomeRules.of(new JoinRule(JoinRule.CUSTOMER_NUMBER, false, false));
        IdentityRules alike = SomeRules.of(new JoinRule(JoinRule.CUSTOMER_NUMBER, true, false));

        assertThat(apart.carried(shop, attributes)).doesNotContainAnyElementsOf(apart.carried(till, attributes));
        assertThat(alike.carried(shop, attributes)).isEqualTo(alike.carried(till, attributes));
    }

    private static long people(IdentityRules rules, SomeContacts... contacts) {
        Map<Identifier, ProfileId> assigned = resolve(rules, contacts).assigned();
        return Arrays.stream(contacts)
                .map(contact -> assigned.get(contact.own()))
                .distinct()
                .count();
    }

    private static Resolution resolve(IdentityRules rules, SomeContacts... contacts) {
        return new ResolveIdentity(rules, Standing.pointing(Map.of()), Set.of())
                .resolve(SomeContacts.claims(List.of(contacts), rules));
    }
}
