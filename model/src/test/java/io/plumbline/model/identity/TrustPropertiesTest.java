package io.plumbline.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.property.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What joining in the order of trust promises, whatever the contacts and the rules.
class TrustPropertiesTest {
    @Test
    void the_order_of_claims_does_not_matter() {
        Seeds.each(random -> {
            IdentityRules rules = SomeRules.some(random);
            List<Claim> claims = SomeContacts.claims(SomeContacts.some(random), rules);
            Resolution resolution = resolve(rules, claims);
            List<Claim> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, random);

            assertThat(resolve(rules, shuffled)).isEqualTo(resolution);
        });
    }

    @Test
    void resolving_twice_changes_nothing() {
        Seeds.each(random -> {
            IdentityRules rules = SomeRules.some(random);
            List<Claim> claims = SomeContacts.claims(SomeContacts.some(random), rules);
            Resolution once = resolve(rules, claims);
            Resolution twice = new ResolveIdentity(rules, once.after(), Set.of()).resolve(claims);

            assertThat(twice.after()).isEqualTo(once.after());
            assertThat(twice.emptied()).isEmpty();
        });
    }

    @Test
    void nobody_has_two_of_what_one_person_has_one_of() {
        Seeds.each(random -> {
            IdentityRules rules =
                    SomeRules.of(SomeRules.DISTINCT_EXTERNAL_ID, SomeRules.LOYALTY, JoinRule.BY_EMAIL, SomeRules.PHONE);
            List<SomeContacts> contacts = SomeContacts.some(random);
            Map<ProfileId, Set<Object>> externalIds = new HashMap<>();
            Map<Identifier, ProfileId> assigned =
                    resolve(rules, SomeContacts.claims(contacts, rules)).assigned();
            for (SomeContacts contact : contacts) {
                contact.fact()
                        .attributes()
                        .text("externalId")
                        .ifPresent(id -> externalIds
                                .computeIfAbsent(profile(contact, assigned), ignored -> new HashSet<>())
                                .add(id));
            }

            assertThat(externalIds.values()).allMatch(ids -> ids.size() == 1);
        });
    }

    @Test
    void where_nothing_is_distinct_whoever_shares_an_identifier_is_one_person() {
        Seeds.each(random -> {
            IdentityRules rules = SomeRules.of(SomeRules.EXTERNAL_ID, JoinRule.BY_EMAIL, SomeRules.PHONE);
            List<SomeContacts> contacts = SomeContacts.some(random);
            Resolution resolution = resolve(rules, SomeContacts.claims(contacts, rules));

            assertThat(resolution.after().carriers()).isEmpty();
            for (SomeContacts one : contacts) {
                for (SomeContacts other : contacts) {
                    if (!Collections.disjoint(
                            one.claim(rules).carried(), other.claim(rules).carried())) {
                        assertThat(profile(one, resolution.assigned()))
                                .isEqualTo(profile(other, resolution.assigned()));
                    }
                }
            }
        });
    }

    @Test
    void an_identifier_points_to_one_profile_or_tells_who_carries_it_and_why_it_joins_nobody() {
        Seeds.each(random -> {
            IdentityRules rules = SomeRules.some(random);
            List<SomeContacts> contacts = SomeContacts.some(random);
            Standing after =
                    resolve(rules, SomeContacts.claims(contacts, rules)).after();
            Set<Identifier> carried = contacts.stream()
                    .flatMap(contact -> contact.claim(rules).carried().stream())
                    .collect(Collectors.toSet());

            for (Identifier identifier : carried) {
                Set<ProfileId> profiles = contacts.stream()
                        .filter(contact -> contact.claim(rules).carried().contains(identifier))
                        .map(contact -> profile(contact, after.pointing()))
                        .collect(Collectors.toSet());
                Carriers carriers = after.carriers().get(identifier);
                if (carriers == null) {
                    assertThat(profiles).containsExactly(after.pointing().get(identifier));
                } else {
                    assertThat(carriers.profiles()).isEqualTo(profiles);
                    assertThat(after.pointing()).doesNotContainKey(identifier);
                }
            }
        });
    }

    @Test
    void an_identifier_that_joins_and_that_too_many_carry_is_counted_in_full() {
        Seeds.each(random -> {
            IdentityRules rules = SomeRules.some(random);
            List<Claim> claims = SomeContacts.claims(SomeContacts.some(random), rules);
            Map<Identifier, ClaimCount> expected = new HashMap<>(CountClaims.of(claims));
            expected.values().removeIf(count -> !rules.limits().isExceededBy(count));
            expected.keySet().removeIf(identifier -> !rules.mayJoin(identifier));

            assertThat(resolve(rules, claims).after().crowded()).isEqualTo(expected);
        });
    }

    private static Resolution resolve(IdentityRules rules, List<Claim> claims) {
        return new ResolveIdentity(rules, Standing.pointing(Map.of()), Set.of()).resolve(claims);
    }

    private static ProfileId profile(SomeContacts contact, Map<Identifier, ProfileId> assigned) {
        return Objects.requireNonNull(assigned.get(contact.own()));
    }
}
