package io.plumbline.store.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.document.Document;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.DecisionFact;
import io.plumbline.model.fact.DecisionFact.Verdict;
import io.plumbline.model.identity.Claim;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.profile.ProfileRules;
import io.plumbline.store.memory.MemoryStorage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What a person decides about people beats what identifiers and sources say, and the later decision the earlier.
class DecisionTest {
    private static final Telling ANNA = account("anna", "home@example.com");
    private static final Telling ANNE = account("anne", "home@example.com");
    private static final Telling BERT = account("bert", "bert@example.com");

    @Test
    void two_who_are_merged_are_one_and_keep_the_first_ones_profile() throws Exception {
        try (Worked worked = after(ANNA, BERT, decision(1, Verdict.MERGE, "bert", "anna"))) {
            assertThat(worked.profileOf("anna")).contains(founded("bert"));
            assertThat(worked.profileOf("bert")).contains(founded("bert"));
        }
    }

    @Test
    void two_who_share_an_address_and_are_separated_are_two_with_the_address_on_both() throws Exception {
        try (Worked worked = after(ANNA, ANNE, decision(1, Verdict.SEPARATE, "anna", "anne"))) {
            assertThat(worked.profileOf("anna")).isPresent().isNotEqualTo(worked.profileOf("anne"));
        }
    }

    @Test
    void two_who_are_separated_stay_apart_when_they_come_to_share_an_address_later() throws Exception {
        Telling moved = Telling.of("customer", "bert", 2, fact("bert", "home@example.com"));
        try (Worked worked = after(ANNA, BERT, decision(1, Verdict.SEPARATE, "anna", "bert"), moved)) {
            assertThat(worked.profileOf("anna")).isPresent().isNotEqualTo(worked.profileOf("bert"));
        }
    }

    @Test
    void of_two_decisions_and_a_sources_merge_the_latest_has_the_say_in_whatever_order_they_come() throws Exception {
        Telling apart = decision(3, Verdict.SEPARATE, "anna", "bert");
        Telling stated = Telling.of("merge", "1", 1, Telling.merge("bert", "anna"));
        Telling together = decision(5, Verdict.MERGE, "anna", "bert");
        List<Telling> tellings = new ArrayList<>(List.of(ANNA, BERT, stated, apart));
        for (int turn = 0; turn < tellings.size(); turn++) {
            Collections.rotate(tellings, 1);
            try (Worked worked = after(tellings.toArray(Telling[]::new))) {
                assertThat(worked.profileOf("anna")).isPresent().isNotEqualTo(worked.profileOf("bert"));
                worked.takes(List.of(together));
                assertThat(worked.profileOf("anna")).isPresent().isEqualTo(worked.profileOf("bert"));
            }
        }
    }

    @Test
    void separating_others_of_merged_people_parts_them_at_the_merge() throws Exception {
        Telling berta = account("berta", "bert@example.com");
        Telling merged = decision(1, Verdict.MERGE, "anna", "bert");
        try (Worked worked = after(ANNA, ANNE, BERT, berta, merged, decision(2, Verdict.SEPARATE, "anne", "berta"))) {
            assertThat(worked.profileOf("anna")).isPresent().isEqualTo(worked.profileOf("anne"));
            assertThat(worked.profileOf("bert")).isPresent().isEqualTo(worked.profileOf("berta"));
            assertThat(worked.profileOf("anna")).isNotEqualTo(worked.profileOf("bert"));
        }
    }

    @Test
    void somebody_separated_who_went_and_comes_again_is_still_apart() throws Exception {
        try (Worked worked = after(ANNA, ANNE, decision(1, Verdict.SEPARATE, "anna", "anne"))) {
            worked.takes(List.of(Telling.of("customer", "anna", 2, null), Telling.of("customer", "anne", 2, null)));
            worked.takes(List.of(Telling.of("customer", "anne", 3, fact("anne", "home@example.com"))));
            worked.takes(List.of(Telling.of("customer", "anna", 3, fact("anna", "home@example.com"))));
            assertThat(worked.profileOf("anna")).isPresent().isNotEqualTo(worked.profileOf("anne"));
        }
    }

    @Test
    void merging_two_and_separating_them_again_leaves_nothing_changed() throws Exception {
        Long given = Long.getLong("seed");
        long first = given != null ? given : System.nanoTime();
        for (long seed = first; seed < first + (given != null ? 1 : 40); seed++) {
            mergeAndSeparate(new Random(seed), "With -Dseed=" + seed);
        }
    }

    private static void mergeAndSeparate(Random random, String where) throws InterruptedException {
        Mailing mailing = new Mailing();
        try (Worked worked = new Worked(new MemoryStorage(), ProfileRules.STANDARD, 5, List.of(mailing.flow()))) {
            for (int version = 1; version <= 15; version++) {
                Telling telling = Telling.any(random, version);
                worked.takes(List.of(telling));
            }
            List<Claim.Contact> contacts = worked.claims().stream()
                    .filter(Claim.Contact.class::isInstance)
                    .map(Claim.Contact.class::cast)
                    .toList();
            if (contacts.size() > 1) {
                mergeAndSeparate(worked, mailing, contacts, random, where);
            }
        }
    }

    private static void mergeAndSeparate(
            Worked worked, Mailing mailing, List<Claim.Contact> contacts, Random random, String where)
            throws InterruptedException {
        Map<String, Object> before = mailing.take(worked.storage());
        List<Claim.Contact> two = new ArrayList<>(contacts);
        Collections.shuffle(two, random);
        Identifier one = two.getFirst().own();
        Identifier other = two.getLast().own();
        var people = worked.people(contacts.stream().map(Claim.Contact::own).toList());
        List<ProfileId> former = List.of(
                worked.profileOf(one).orElseThrow(), worked.profileOf(other).orElseThrow());
        if (former.getFirst().equals(former.getLast())) {
            return;
        }
        worked.takes(List.of(Telling.of(
                "decision",
                "m",
                50,
                new DecisionFact(
                        Verdict.MERGE, List.of(one), List.of(other), former, Telling.NOON.plusSeconds(50), "Kim"))));
        assertThat(worked.profileOf(one)).as(where).isEqualTo(worked.profileOf(other));
        assertThat(mailing.take(worked.storage())).as(where).hasSizeLessThanOrEqualTo(before.size());
        worked.takes(List.of(Telling.of("decision", "s", 60, Telling.decision(Verdict.SEPARATE, one, other, 60))));
        assertThat(worked.people(contacts.stream().map(Claim.Contact::own).toList()))
                .as(where)
                .containsExactlyInAnyOrderElementsOf(people);
        assertThat(mailing.take(worked.storage())).as(where).isEqualTo(before);
    }

    private static Worked after(Telling... tellings) throws InterruptedException {
        Worked worked = new Worked(new MemoryStorage(), ProfileRules.STANDARD, 1);
        for (Telling telling : tellings) {
            worked.takes(List.of(telling));
        }
        return worked;
    }

    private static ProfileId founded(String customer) {
        return ProfileId.foundedBy(Identifier.customer(Telling.SHOP, customer), 0);
    }

    private static Telling account(String id, String email) {
        return Telling.of("customer", id, 1, fact(id, email));
    }

    private static CustomerFact fact(String id, String email) {
        return new CustomerFact(id, Document.of(Map.of("email", email)));
    }

    private static Telling decision(long version, Verdict verdict, String one, String other) {
        return Telling.of(
                "decision",
                "d" + version,
                version,
                Telling.decision(
                        verdict,
                        Identifier.customer(Telling.SHOP, one),
                        Identifier.customer(Telling.SHOP, other),
                        version));
    }
}
