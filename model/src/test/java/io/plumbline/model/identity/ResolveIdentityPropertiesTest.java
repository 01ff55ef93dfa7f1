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
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResolveIdentityPropertiesTest {
    private static final int CHANGES_MAX = 6;

    @Test
    void the_order_of_claims_does_not_matter() {
        Seeds.each(random -> {
            Map<Identifier, ProfileId> before = someHistory(random);
            List<Claim> claims = SomeClaims.some(random);
            Resolution resolution = resolving(before).resolve(claims);
            List<Claim> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, random);

            assertThat(resolving(before).resolve(shuffled)).isEqualTo(resolution);
        });
    }

    @Test
    void resolving_twice_changes_nothing() {
        Seeds.each(random -> {
            List<Claim> claims = SomeClaims.some(random);
            Resolution once = resolving(someHistory(random)).resolve(claims);
            Resolution twice = resolving(once.assigned()).resolve(claims);

            assertThat(twice.assigned()).isEqualTo(once.assigned());
            assertThat(twice.emptied()).isEmpty();
        });
    }

    @Test
    void contacts_share_a_profile_exactly_if_a_chain_of_identifiers_joins_them() {
        Seeds.each(random -> {
            List<Claim> claims = SomeClaims.some(random);
            Map<Identifier, ProfileId> assigned = withoutExternalIds(
                    resolving(someHistory(random)).resolve(claims).assigned());

            for (Claim claim : claims) {
                Set<Identifier> joined = joinedTo(claim.identifiers(), claims);
                ProfileId profile =
                        Objects.requireNonNull(assigned.get(claim.identifiers().getFirst()));
                assigned.forEach((identifier, other) ->
                        assertThat(other.equals(profile)).isEqualTo(joined.contains(identifier)));
            }
        });
    }

    @Test
    void profiles_are_kept_or_emptied() {
        Seeds.each(random -> {
            Map<Identifier, ProfileId> before = someHistory(random);
            Resolution after = resolving(before).resolve(SomeClaims.some(random));

            Set<ProfileId> emptied = new HashSet<>(before.values());
            emptied.removeAll(after.assigned().values());
            assertThat(after.emptied()).isEqualTo(emptied);
        });
    }

    private static Map<Identifier, ProfileId> withoutExternalIds(Map<Identifier, ProfileId> assigned) {
        Map<Identifier, ProfileId> others = new HashMap<>(assigned);
        others.keySet().removeIf(Identifier::isContact);
        return others;
    }

    private static ResolveIdentity resolving(Map<Identifier, ProfileId> before) {
        return new ResolveIdentity(SomeRules.of(JoinRule.BY_EMAIL), Standing.pointing(before), Set.of());
    }

    /// Everything that a chain of claims joins to some identifiers, found the slow way.
    private static Set<Identifier> joinedTo(List<Identifier> start, List<Claim> claims) {
        Set<Identifier> joined = new HashSet<>(start);
        int size;
        do {
            size = joined.size();
            for (Claim claim : claims) {
                if (claim.identifiers().stream().anyMatch(joined::contains)) {
                    joined.addAll(claim.identifiers());
                }
            }
        } while (joined.size() > size);
        return joined;
    }

    /// What the identifiers point to after several rounds of changing claims.
    private static Map<Identifier, ProfileId> someHistory(Random random) {
        Map<Identifier, ProfileId> assigned = Map.of();
        for (int change = random.nextInt(CHANGES_MAX); change > 0; change--) {
            assigned = resolving(assigned).resolve(SomeClaims.some(random)).assigned();
        }
        return assigned;
    }
}
