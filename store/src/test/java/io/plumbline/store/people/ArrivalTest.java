package io.plumbline.store.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.store.Storage;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.model.consent.ConsentPolicy;
import io.plumbline.model.history.HistoryRules;
import io.plumbline.model.identity.Claim;
import io.plumbline.model.identity.ClaimCount;
import io.plumbline.model.identity.EmailFolding;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.IdentityRules;
import io.plumbline.model.identity.JoinLimits;
import io.plumbline.model.identity.JoinRule;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.identity.Resolution;
import io.plumbline.model.identity.ResolveIdentity;
import io.plumbline.model.identity.Standing;
import io.plumbline.model.profile.FieldAuthority;
import io.plumbline.model.profile.ProfileRules;
import io.plumbline.model.value.Placeholders;
import io.plumbline.store.SqliteStorage;
import io.plumbline.store.Stores;
import io.plumbline.store.file.SqliteFile.Durability;
import io.plumbline.store.memory.MemoryStorage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// Who is who does not depend on the order of arrival, nor on what arrives together.
class ArrivalTest {
    private static final int TELLINGS = 40;
    private static final IdentityRules RULES = new IdentityRules(
            List.of(
                    new JoinRule(JoinRule.EXTERNAL_ID, true, true),
                    JoinRule.BY_EMAIL,
                    new JoinRule(JoinRule.PHONE, true, false)),
            new JoinLimits(2, 4),
            EmailFolding.NONE,
            Placeholders.NONE);

    @Test
    void people_found_one_by_one_are_those_found_all_at_once() throws Exception {
        each(150, MemoryStorage::new);
    }

    @Test
    void people_found_one_by_one_on_disk_are_those_found_all_at_once() throws Exception {
        each(12, () -> SqliteStorage.open(Stores.newFile("people"), Durability.PROCESS_END));
    }

    private static void each(int runs, Supplier<Storage> storages) throws InterruptedException {
        Long given = Long.getLong("seed");
        long first = given != null ? given : System.nanoTime();
        for (long seed = first; seed < first + (given != null ? 1 : runs); seed++) {
            ProfileRules rules =
                    new ProfileRules(ConsentPolicy.LATEST, FieldAuthority.NONE, RULES, HistoryRules.STANDARD);
            Random random = new Random(seed);
            try (Worked worked = new Worked(storages.get(), rules, 1 + random.nextInt(9))) {
                List<Telling> tellings = tellings(random);
                for (int from = 0; from < tellings.size(); ) {
                    int to = Math.min(tellings.size(), from + 1 + random.nextInt(10));
                    worked.takes(tellings.subList(from, to));
                    from = to;
                    compare(worked, "With -Dseed=" + seed + ", after " + to);
                }
            }
        }
    }

    private static List<Telling> tellings(Random random) {
        List<Telling> tellings = new ArrayList<>();
        for (int version = 1; version <= TELLINGS; version++) {
            tellings.add(Telling.any(random, version));
        }
        Collections.shuffle(tellings, random);
        return tellings;
    }

    private static void compare(Worked worked, String where) {
        List<Claim> claims = worked.claims();
        Resolution atOnce = new ResolveIdentity(RULES, Standing.pointing(Map.of()), Set.of()).resolve(claims);
        Set<Identifier> identifiers = new HashSet<>();
        claims.forEach(claim -> identifiers.addAll(claim.identifiers()));
        identifiers.removeIf(Identifier::isContact);
        assertThat(worked.people(identifiers)).as(where).containsExactlyInAnyOrderElementsOf(people(atOnce.assigned()));
        try (Snapshot snapshot = worked.storage().work().snapshot()) {
            Map<Identifier, ClaimCount> crowded = snapshot.crowded(identifiers);
            assertThat(crowded).as(where).isEqualTo(atOnce.after().crowded());
            identifiers.removeAll(crowded.keySet());
            assertThat(snapshot.around(identifiers).carriers().keySet())
                    .as(where)
                    .isEqualTo(atOnce.after().carriers().keySet());
        }
    }

    private static Collection<Set<Identifier>> people(Map<Identifier, ProfileId> assigned) {
        Map<ProfileId, Set<Identifier>> people = new TreeMap<>();
        assigned.forEach((identifier, profile) -> {
            if (!identifier.isContact()) {
                people.computeIfAbsent(profile, ignored -> new TreeSet<>()).add(identifier);
            }
        });
        return people.values();
    }
}
