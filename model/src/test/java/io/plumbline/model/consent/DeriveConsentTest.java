package io.plumbline.model.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.property.Seeds;
import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeriveConsentTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-01-06T10:00:00Z");
    private static final ConnectionName SHOP = new ConnectionName("shop");
    private static final ConnectionName ESP = new ConnectionName("esp");
    private static final ConsentPolicy ESP_IS_MASTER = new ConsentPolicy(Optional.of(ESP), true);
    private static final ConsentPolicy DATED_ONLY = new ConsentPolicy(Optional.empty(), false);

    private static RecordedConsent said(ConsentAct act, @Nullable Instant at) {
        return said(SHOP, "", act, at);
    }

    private static RecordedConsent said(ConnectionName where, String topic, ConsentAct act, @Nullable Instant at) {
        return new RecordedConsent(
                new ConsentStatement(ConsentStatement.EMAIL, topic, act, at, "form"),
                new RecordKey(where, "customer", "1"),
                TUESDAY);
    }

    private static ConsentState state(RecordedConsent... said) {
        return state(List.of(said));
    }

    private static ConsentState state(Collection<RecordedConsent> said) {
        return DeriveConsent.from(said, ConsentPolicy.LATEST).state();
    }

    @Test
    void nothing_said_is_unknown() {
        assertThat(state()).isEqualTo(ConsentState.UNKNOWN);
    }

    @Test
    void the_latest_dated_act_wins() {
        RecordedConsent yes = said(ConsentAct.GRANTED, TUESDAY);

        assertThat(state(said(ConsentAct.WITHDRAWN, MONDAY), yes)).isEqualTo(ConsentState.GRANTED);
        assertThat(state(said(ConsentAct.REQUESTED, MONDAY), yes)).isEqualTo(ConsentState.GRANTED);
    }

    @Test
    void at_the_same_moment_the_stricter_act_wins() {
        assertThat(state(said(ConsentAct.WITHDRAWN, MONDAY), said(ConsentAct.GRANTED, MONDAY)))
                .isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void an_undated_withdrawal_is_outdone_by_no_grant() {
        assertThat(state(said(ConsentAct.WITHDRAWN, null), said(ConsentAct.GRANTED, TUESDAY)))
                .isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void an_undated_grant_counts_where_nobody_withdrew() {
        RecordedConsent undated = said(ConsentAct.GRANTED, null);

        assertThat(state(undated)).isEqualTo(ConsentState.GRANTED);
        assertThat(state(undated, said(ConsentAct.WITHDRAWN, MONDAY))).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void an_undated_grant_can_be_ruled_out() {
        assertThat(DeriveConsent.from(List.of(said(ConsentAct.GRANTED, null)), DATED_ONLY)
                        .state())
                .isEqualTo(ConsentState.UNKNOWN);
    }

    @Test
    void where_one_system_is_master_only_its_grants_count() {
        RecordedConsent shopSaysYes = said(SHOP, "", ConsentAct.GRANTED, TUESDAY);
        RecordedConsent espSaysYes = said(ESP, "", ConsentAct.GRANTED, MONDAY);

        assertThat(DeriveConsent.from(List.of(shopSaysYes), ESP_IS_MASTER).state())
                .isEqualTo(ConsentState.UNKNOWN);
        assertThat(DeriveConsent.from(List.of(shopSaysYes, espSaysYes), ESP_IS_MASTER)
                        .decisive())
                .isEqualTo(espSaysYes);
    }

    @Test
    void a_withdrawal_counts_whoever_is_master() {
        RecordedConsent espSaysYes = said(ESP, "", ConsentAct.GRANTED, MONDAY);
        RecordedConsent shopSaysNo = said(SHOP, "", ConsentAct.WITHDRAWN, TUESDAY);

        assertThat(DeriveConsent.from(List.of(espSaysYes, shopSaysNo), ESP_IS_MASTER)
                        .state())
                .isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void a_complaint_is_final_and_others_are_told_a_withdrawal() {
        ConsentStanding standing = DeriveConsent.from(
                List.of(said(ConsentAct.COMPLAINED, MONDAY), said(ConsentAct.GRANTED, TUESDAY)), ConsentPolicy.LATEST);

        assertThat(standing.suppressed()).contains(ConsentAct.COMPLAINED);
        assertThat(standing.told()).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void a_bounce_suppresses_and_leaves_what_the_person_wants() {
        ConsentStanding standing = DeriveConsent.from(
                List.of(said(ConsentAct.BOUNCED, TUESDAY), said(ConsentAct.GRANTED, MONDAY)), ConsentPolicy.LATEST);

        assertThat(standing.suppressed()).contains(ConsentAct.BOUNCED);
        assertThat(standing.told()).isEqualTo(ConsentState.GRANTED);
    }

    @Test
    void who_withdraws_everything_withdraws_each_topic_and_who_grants_everything_grants_no_topic() {
        ConsentScope shoes = new ConsentScope("email", "shoes");
        RecordedConsent shoesYes = said(SHOP, "shoes", ConsentAct.GRANTED, MONDAY);

        assertThat(DeriveConsent.all(
                                List.of(shoesYes, said(SHOP, "", ConsentAct.WITHDRAWN, TUESDAY)), ConsentPolicy.LATEST)
                        .get(shoes))
                .returns(ConsentState.WITHDRAWN, ConsentStanding::state);
        assertThat(DeriveConsent.all(List.of(said(SHOP, "", ConsentAct.GRANTED, MONDAY)), ConsentPolicy.LATEST))
                .doesNotContainKey(shoes);
    }

    @Test
    void a_grant_that_nobody_wrote_down_how_is_withheld() {
        ConsentStatement bare = new ConsentStatement("email", "", ConsentAct.GRANTED, MONDAY, " ");
        RecordKey record = new RecordKey(SHOP, "customer", "1");
        ConsentStanding standing =
                DeriveConsent.from(List.of(new RecordedConsent(bare, record, MONDAY)), ConsentPolicy.LATEST);

        assertThat(standing.wanted()).isEqualTo(ConsentState.GRANTED);
        assertThat(standing.isWithheld()).isTrue();
        assertThat(ConsentChange.telling(ConsentScope.EMAIL, standing)).isEmpty();
    }

    @Test
    void what_is_told_is_the_last_thing_that_is_certain() {
        RecordedConsent no = said(SHOP, "", ConsentAct.WITHDRAWN, MONDAY);
        RecordedConsent asked = said(SHOP, "", ConsentAct.REQUESTED, TUESDAY);
        ConsentStanding standing = DeriveConsent.from(List.of(no, asked), ConsentPolicy.LATEST);

        assertThat(standing.wanted()).isEqualTo(ConsentState.PENDING);
        assertThat(standing.told()).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(standing.since()).contains(MONDAY);
    }

    @Test
    void nobody_who_withdrew_ends_granted_without_a_later_dated_grant() {
        Seeds.each(random -> {
            List<RecordedConsent> said = someStatements(random);
            boolean granted = state(said) == ConsentState.GRANTED;
            said.stream().filter(s -> s.act() == ConsentAct.WITHDRAWN).forEach(withdrawal -> {
                boolean outdone = said.stream().anyMatch(s -> isLaterGrant(s, withdrawal));
                assertThat(granted && !outdone)
                        .as("granted in spite of a withdrawal")
                        .isFalse();
            });
        });
    }

    private static boolean isLaterGrant(RecordedConsent grant, RecordedConsent withdrawal) {
        Instant granted = grant.at();
        Instant withdrawn = withdrawal.at();
        return grant.act() == ConsentAct.GRANTED && granted != null && withdrawn != null && granted.isAfter(withdrawn);
    }

    @Test
    void the_order_in_which_statements_came_does_not_matter() {
        Seeds.each(random -> {
            List<RecordedConsent> said = someStatements(random);
            var standings = DeriveConsent.all(said, ConsentPolicy.LATEST);
            Collections.shuffle(said, random);

            assertThat(DeriveConsent.all(said, ConsentPolicy.LATEST)).isEqualTo(standings);
        });
    }

    @Test
    void saying_the_same_twice_changes_nothing() {
        Seeds.each(random -> {
            List<RecordedConsent> said = someStatements(random);
            List<RecordedConsent> twice = new ArrayList<>(said);
            twice.addAll(said);

            assertThat(DeriveConsent.all(twice, ConsentPolicy.LATEST))
                    .isEqualTo(DeriveConsent.all(said, ConsentPolicy.LATEST));
        });
    }

    private static List<RecordedConsent> someStatements(Random random) {
        List<RecordedConsent> said = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            ConsentAct act = Seeds.any(random, List.of(ConsentAct.values()));
            Instant at = random.nextInt(4) == 0 ? null : MONDAY.plusSeconds(random.nextInt(4));
            said.add(said(Seeds.any(random, List.of(SHOP, ESP)), Seeds.any(random, List.of("", "shoes")), act, at));
        }
        return said;
    }
}
