package io.plumbline.model.identity;

import static io.plumbline.model.identity.SomeClaims.address;
import static io.plumbline.model.identity.SomeClaims.claim;
import static io.plumbline.model.identity.SomeClaims.contact;
import static io.plumbline.model.identity.SomeClaims.guest;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResolveIdentityTest {

    private static Map<Identifier, ProfileId> resolve(Map<Identifier, ProfileId> before, Claim... claims) {
        return resolving(before).resolve(List.of(claims)).assigned();
    }

    private static ResolveIdentity resolving(Map<Identifier, ProfileId> before) {
        return new ResolveIdentity(IdentityRules.STANDARD, Standing.pointing(before), Set.of());
    }

    private static ProfileId idOf(Map<Identifier, ProfileId> assigned, Identifier identifier) {
        return Objects.requireNonNull(assigned.get(identifier));
    }

    @Test
    void two_contacts_with_one_address_are_one_person() {
        Map<Identifier, ProfileId> assigned = resolve(Map.of(), claim(1, 1), claim(2, 1));

        assertThat(assigned.get(contact(1))).isEqualTo(assigned.get(contact(2)));
    }

    @Test
    void an_account_that_names_an_address_twice_counts_once() {
        Claim[] five = {claim(1, 1, 1), claim(2, 1, 1), claim(3, 1, 1), claim(4, 1, 1), claim(5, 1)};

        assertThat(resolve(Map.of(), five).get(contact(1)))
                .isEqualTo(resolve(Map.of(), five).get(contact(5)));
    }

    @Test
    void a_guest_with_the_address_of_an_account_is_that_person() {
        Map<Identifier, ProfileId> before = resolve(Map.of(), claim(1, 1));

        assertThat(resolve(before, claim(1, 1), guest(9, 1)).values()).containsOnly(idOf(before, contact(1)));
    }

    @Test
    void the_same_founder_gives_the_same_id_after_a_restart_from_nothing() {
        assertThat(resolve(Map.of(), claim(1, 1))).isEqualTo(resolve(Map.of(), claim(1, 1)));
    }

    @Test
    void when_people_meet_the_smallest_id_survives_and_the_other_is_emptied() {
        Map<Identifier, ProfileId> before = resolve(Map.of(), claim(1, 1), claim(2, 2));
        ProfileId one = idOf(before, contact(1));
        ProfileId two = idOf(before, contact(2));

        Resolution met = resolving(before).resolve(List.of(claim(1, 1, 2), claim(2, 2)));

        ProfileId smaller = one.compareTo(two) < 0 ? one : two;
        assertThat(met.assigned().values()).containsOnly(smaller);
        assertThat(met.emptied()).containsExactly(smaller.equals(one) ? two : one);
    }

    @Test
    void when_people_part_the_founder_keeps_the_id() {
        Map<Identifier, ProfileId> before = resolve(Map.of(), claim(1, 1), claim(2, 1));
        ProfileId together = idOf(before, contact(1));

        Map<Identifier, ProfileId> apart = resolve(before, claim(1, 1), claim(2, 2));

        ProfileId founders = ProfileId.foundedBy(contact(1), 0);
        assertThat(together).isEqualTo(founders);
        assertThat(apart.get(contact(1))).isEqualTo(founders);
        assertThat(apart.get(contact(2))).isNotEqualTo(founders);
    }

    @Test
    void a_founder_who_left_one_profile_and_founded_another_keeps_the_other() {
        ProfileId second = ProfileId.foundedBy(contact(2), 1);
        Map<Identifier, ProfileId> before = Map.of(contact(1), second, contact(2), second, address(1), second);

        Map<Identifier, ProfileId> apart = resolve(before, claim(1, 1), claim(2));

        assertThat(apart.get(contact(2))).isEqualTo(second);
        assertThat(apart.get(contact(1))).isNotEqualTo(second);
    }

    @Test
    void identifiers_that_nobody_claims_any_more_are_released() {
        Map<Identifier, ProfileId> before = resolve(Map.of(), claim(1, 1));

        Resolution resolution = resolving(before).resolve(List.of(claim(1, 2)));

        assertThat(resolution.assigned()).doesNotContainKey(address(1));
        assertThat(resolution.emptied()).isEmpty();
        assertThat(resolution.assigned().get(address(2))).isEqualTo(before.get(contact(1)));
    }

    @Test
    void a_profile_whose_last_contact_is_gone_is_emptied() {
        Map<Identifier, ProfileId> before = resolve(Map.of(), claim(1, 1));

        Resolution resolution = resolving(before).resolve(List.of());

        assertThat(resolution.emptied()).containsExactly(idOf(before, contact(1)));
        assertThat(resolution.assigned()).isEmpty();
    }

    @Test
    void what_a_destination_tells_of_a_contact_is_about_the_profile_it_was_put_there_for() {
        ProfileId anna = ProfileId.foundedBy(contact(1), 0);
        Identifier external = Identifier.contact(anna.toString());

        Resolution resolution =
                resolving(Map.of(contact(1), anna, external, anna)).resolve(List.of(claim(1, 1), told(external)));

        assertThat(resolution.assigned()).containsEntry(external, anna);
    }

    @Test
    void what_a_destination_tells_of_a_contact_whose_person_was_merged_is_about_the_survivor() {
        ProfileId one = ProfileId.foundedBy(contact(1), 0);
        ProfileId two = ProfileId.foundedBy(contact(2), 0);
        Identifier externalOfOne = Identifier.contact(one.toString());
        Identifier externalOfTwo = Identifier.contact(two.toString());
        Map<Identifier, ProfileId> before =
                Map.of(contact(1), one, externalOfOne, one, contact(2), two, externalOfTwo, two);

        Resolution resolution =
                resolving(before).resolve(List.of(claim(1, 7), claim(2, 7), told(externalOfOne), told(externalOfTwo)));

        ProfileId survivor = Objects.requireNonNull(resolution.assigned().get(contact(1)));
        assertThat(resolution.assigned()).containsEntry(externalOfOne, survivor).containsEntry(externalOfTwo, survivor);
    }

    @Test
    void what_is_told_of_a_contact_that_nobody_has_founds_nobody() {
        Identifier foreign = Identifier.contact("somebody-elses-id");

        Resolution resolution = resolving(Map.of()).resolve(List.of(told(foreign)));

        assertThat(resolution.assigned()).isEmpty();
    }

    private static Claim told(Identifier external) {
        return new Claim.Remark(new Identifier("esp/opt-in", external.value()), external);
    }
}
