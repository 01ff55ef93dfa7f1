package io.plumbline.store.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.document.Document;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.profile.ProfileRules;
import io.plumbline.store.memory.MemoryStorage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a source merged is one person under the survivor's id, in whatever order the records come.
class MergeTest {
    private static final Telling ANNA = account("anna");
    private static final Telling BERT = account("bert");
    private static final Telling CORA = account("cora");
    private static final Telling ANNA_INTO_BERT = merge("1", 1, "bert", "anna");
    private static final Telling BERT_INTO_CORA = merge("2", 1, "cora", "bert");
    private static final Telling BERT_INTO_CORA_UNDONE = Telling.of("merge", "2", 2, null);

    @Test
    void a_chain_of_merges_ends_at_the_last_survivor_whatever_comes_first() throws Exception {
        for (List<Telling> order : orders(List.of(ANNA, BERT, CORA, ANNA_INTO_BERT, BERT_INTO_CORA))) {
            try (Worked worked = after(order)) {
                for (String each : List.of("anna", "bert", "cora")) {
                    assertThat(worked.profileOf(each))
                            .as("%s after %s", each, order)
                            .contains(founded("cora"));
                }
            }
        }
    }

    @Test
    void a_merge_that_is_undone_leaves_everybody_with_the_id_they_had() throws Exception {
        for (List<Telling> order : orders(List.of(ANNA, BERT, CORA, ANNA_INTO_BERT, BERT_INTO_CORA))) {
            try (Worked worked = after(order)) {
                worked.takes(List.of(BERT_INTO_CORA_UNDONE));

                assertThat(worked.profileOf("anna")).as("after %s", order).contains(founded("bert"));
                assertThat(worked.profileOf("bert")).as("after %s", order).contains(founded("bert"));
                assertThat(worked.profileOf("cora")).as("after %s", order).contains(founded("cora"));
            }
        }
    }

    @Test
    void a_merge_told_twice_is_one_and_holds_until_both_are_undone() throws Exception {
        try (Worked worked = after(List.of(ANNA, BERT, ANNA_INTO_BERT, merge("3", 1, "bert", "anna")))) {
            worked.takes(List.of(Telling.of("merge", "3", 2, null)));
            assertThat(worked.profileOf("anna")).contains(founded("bert"));

            worked.takes(List.of(Telling.of("merge", "1", 2, null)));
            assertThat(worked.profileOf("anna")).contains(founded("anna"));
        }
    }

    @Test
    void a_source_that_contradicts_itself_makes_one_person_all_the_same() throws Exception {
        try (Worked worked = after(List.of(ANNA, BERT, ANNA_INTO_BERT, merge("4", 1, "anna", "bert")))) {
            assertThat(worked.profileOf("anna")).isPresent().isEqualTo(worked.profileOf("bert"));
        }
    }

    @Test
    void somebody_who_went_with_the_merge_is_the_survivor_still() throws Exception {
        try (Worked worked = after(List.of(ANNA, BERT, ANNA_INTO_BERT))) {
            worked.takes(List.of(Telling.of("customer", "anna", 2, null)));

            assertThat(worked.profileOf("anna")).contains(founded("bert"));
        }
    }

    private static Worked after(List<Telling> tellings) throws InterruptedException {
        Worked worked = new Worked(new MemoryStorage(), ProfileRules.STANDARD, 1);
        for (Telling telling : tellings) {
            worked.takes(List.of(telling));
        }
        return worked;
    }

    private static ProfileId founded(String customer) {
        return ProfileId.foundedBy(Identifier.customer(Telling.SHOP, customer), 0);
    }

    private static Telling account(String id) {
        return Telling.of("customer", id, 1, new CustomerFact(id, Document.of(Map.of("email", id + "@example.com"))));
    }

    private static Telling merge(String id, long version, String survivor, String loser) {
        return Telling.of("merge", id, version, Telling.merge(survivor, loser));
    }

    private static List<List<Telling>> orders(List<Telling> tellings) {
        if (tellings.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Telling>> orders = new ArrayList<>();
        for (Telling first : tellings) {
            List<Telling> rest = new ArrayList<>(tellings);
            rest.remove(first);
            for (List<Telling> order : orders(rest)) {
                List<Telling> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }
}
