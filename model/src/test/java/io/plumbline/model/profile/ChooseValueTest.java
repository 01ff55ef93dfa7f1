package io.plumbline.model.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.property.Seeds;
import io.plumbline.model.record.RecordKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChooseValueTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");
    private static final ConnectionName SHOP = new ConnectionName("shop");
    private static final ConnectionName ERP = new ConnectionName("erp");
    private static final ConnectionName TILL = new ConnectionName("till");

    private static Candidate says(ConnectionName where, int day, Object value) {
        return new Candidate(new RecordKey(where, "customer", "c" + day), MONDAY.plusSeconds(day), false, value);
    }

    private static Object chosen(FieldRule rule, Candidate... candidates) {
        return String.valueOf(ChooseValue.by(rule, List.of(candidates)).value());
    }

    private static FieldRule tie(TieRule tie) {
        return new FieldRule(List.of(), true, tie);
    }

    @Test
    void without_a_rule_the_most_recent_value_counts() {
        assertThat(chosen(FieldRule.ANYBODY, says(SHOP, 1, "old"), says(ERP, 2, "new")))
                .isEqualTo("new");
    }

    @Test
    void an_account_goes_before_what_a_guest_left_later() {
        Candidate guest = new Candidate(new RecordKey(SHOP, "order", "o"), MONDAY.plusSeconds(9), true, "guest");

        assertThat(chosen(FieldRule.ANYBODY, guest, says(SHOP, 1, "account"))).isEqualTo("account");
    }

    @Test
    void the_owner_goes_before_a_more_recent_value_of_somebody_else() {
        FieldRule shopOwns = new FieldRule(List.of(SHOP, ERP), true, TieRule.MOST_RECENT);

        assertThat(chosen(shopOwns, says(SHOP, 1, "shop"), says(ERP, 2, "erp"), says(TILL, 3, "till")))
                .isEqualTo("shop");
        assertThat(chosen(shopOwns, says(ERP, 2, "erp"), says(TILL, 3, "till"))).isEqualTo("erp");
        assertThat(chosen(shopOwns, says(TILL, 3, "till"))).isEqualTo("till");
    }

    @Test
    void who_may_not_write_a_field_is_overruled_even_if_nobody_else_has_a_value() {
        FieldRule shopOnly = new FieldRule(List.of(SHOP), false, TieRule.MOST_RECENT);
        Candidate till = says(TILL, 3, "till");

        ChooseValue.Choice choice = ChooseValue.by(shopOnly, List.of(till));

        assertThat(choice.value()).isNull();
        assertThat(choice.overruled()).containsExactly(till);
    }

    @Test
    void of_equals_the_first_highest_or_longest_can_count() {
        assertThat(chosen(tie(TieRule.FIRST), says(SHOP, 1, "old"), says(ERP, 2, "new")))
                .isEqualTo("old");
        assertThat(chosen(tie(TieRule.LONGEST), says(SHOP, 1, "Johannes"), says(ERP, 2, "Jo")))
                .isEqualTo("Johannes");
        assertThat(chosen(tie(TieRule.HIGHEST), says(SHOP, 1, number(10)), says(ERP, 2, number(9))))
                .isEqualTo("10");
        assertThat(chosen(tie(TieRule.HIGHEST), says(SHOP, 1, "2026-10-01"), says(ERP, 2, "2026-09-01")))
                .isEqualTo("2026-10-01");
    }

    @Test
    void lists_can_be_united() {
        assertThat(ChooseValue.by(
                                tie(TieRule.UNION),
                                List.of(says(SHOP, 1, List.of("uk", "de")), says(ERP, 2, List.of("de", "at"))))
                        .value())
                .isEqualTo(List.of("at", "de", "uk"));
    }

    @Test
    void the_order_in_which_values_came_does_not_matter() {
        Seeds.each(random -> {
            FieldRule rule = someRule(random);
            List<Candidate> candidates = some(random);
            ChooseValue.Choice choice = ChooseValue.by(rule, candidates);
            Collections.shuffle(candidates, random);

            assertThat(ChooseValue.by(rule, candidates)).isEqualTo(choice);
        });
    }

    @Test
    void every_value_is_either_chosen_or_overruled_and_none_is_invented() {
        Seeds.each(random -> {
            List<Candidate> candidates = some(random);
            ChooseValue.Choice choice = ChooseValue.by(someRule(random), candidates);
            List<Candidate> all = new ArrayList<>(choice.from());
            all.addAll(choice.overruled());

            assertThat(all).containsExactlyInAnyOrderElementsOf(candidates);
            assertThat(choice.value() == null).isEqualTo(choice.from().isEmpty());
        });
    }

    private static FieldRule someRule(Random random) {
        List<ConnectionName> owners = new ArrayList<>(List.of(SHOP, ERP, TILL).subList(0, random.nextInt(3)));
        Collections.shuffle(owners, random);
        boolean others = owners.isEmpty() || random.nextBoolean();
        return new FieldRule(owners, others, Seeds.any(random, List.of(TieRule.values())));
    }

    private static List<Candidate> some(Random random) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Object value = Seeds.any(random, List.<Object>of("a", "bb", number(3), number(-4), List.of("x", "y")));
            candidates.add(new Candidate(
                    new RecordKey(Seeds.any(random, List.of(SHOP, ERP, TILL)), "customer", "c" + i),
                    MONDAY.plusSeconds(random.nextInt(3)),
                    random.nextBoolean(),
                    value));
        }
        return candidates;
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
