package io.plumbline.model.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.property.Seeds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeriveConsentTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-01-06T10:00:00Z");

    private static ConsentStatement said(ConsentAct act, @Nullable Instant at) {
        return new ConsentStatement(ConsentStatement.EMAIL, "", act, at, "");
    }

    @Test
    void nothing_said_is_unknown() {
        assertThat(DeriveConsent.from(List.of())).isEqualTo(ConsentState.UNKNOWN);
    }

    @Test
    void the_latest_dated_act_wins() {
        ConsentStatement yes = said(ConsentAct.GRANTED, TUESDAY);

        assertThat(DeriveConsent.from(List.of(said(ConsentAct.WITHDRAWN, MONDAY), yes)))
                .isEqualTo(ConsentState.GRANTED);
        assertThat(DeriveConsent.from(List.of(said(ConsentAct.REQUESTED, MONDAY), yes)))
                .isEqualTo(ConsentState.GRANTED);
    }

    @Test
    void at_the_same_moment_the_stricter_act_wins() {
        assertThat(DeriveConsent.from(List.of(said(ConsentAct.WITHDRAWN, MONDAY), said(ConsentAct.GRANTED, MONDAY))))
                .isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void an_undated_withdrawal_is_outdone_by_no_grant() {
        assertThat(DeriveConsent.from(List.of(said(ConsentAct.WITHDRAWN, null), said(ConsentAct.GRANTED, TUESDAY))))
                .isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void an_undated_grant_counts_where_nobody_withdrew() {
        ConsentStatement undated = said(ConsentAct.GRANTED, null);

        assertThat(DeriveConsent.from(List.of(undated))).isEqualTo(ConsentState.GRANTED);
        assertThat(DeriveConsent.from(List.of(undated, said(ConsentAct.WITHDRAWN, MONDAY))))
                .isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void nobody_who_withdrew_ends_granted_without_a_later_dated_grant() {
        Seeds.each(random -> {
            List<ConsentStatement> statements = someStatements(random);
            boolean granted = DeriveConsent.from(statements) == ConsentState.GRANTED;
            statements.stream().filter(s -> s.act() == ConsentAct.WITHDRAWN).forEach(withdrawal -> {
                boolean outdone = statements.stream().anyMatch(s -> isLaterGrant(s, withdrawal));
                assertThat(granted && !outdone)
                        .as("granted in spite of a withdrawal")
                        .isFalse();
            });
        });
    }

    private static boolean isLaterGrant(ConsentStatement grant, ConsentStatement withdrawal) {
        Instant granted = grant.at();
        Instant withdrawn = withdrawal.at();
        return grant.act() == ConsentAct.GRANTED && granted != null && withdrawn != null && granted.isAfter(withdrawn);
    }

    @Test
    void the_order_in_which_statements_came_does_not_matter() {
        Seeds.each(random -> {
            List<ConsentStatement> statements = someStatements(random);
            ConsentState state = DeriveConsent.from(statements);
            Collections.shuffle(statements, random);

            assertThat(DeriveConsent.from(statements)).isEqualTo(state);
        });
    }

    @Test
    void saying_the_same_twice_changes_nothing() {
        Seeds.each(random -> {
            List<ConsentStatement> statements = someStatements(random);
            List<ConsentStatement> twice = new ArrayList<>(statements);
            twice.addAll(statements);

            assertThat(DeriveConsent.from(twice)).isEqualTo(DeriveConsent.from(statements));
        });
    }

    private static List<ConsentStatement> someStatements(Random random) {
        List<ConsentStatement> statements = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            ConsentAct act = Seeds.any(random, List.of(ConsentAct.values()));
            statements.add(said(act, random.nextInt(4) == 0 ? null : MONDAY.plusSeconds(random.nextInt(4))));
        }
        return statements;
    }
}
