package io.plumbline.model.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.property.Seeds;
import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RememberConsentTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");
    private static final RecordKey RECORD = new RecordKey(new ConnectionName("shop"), "customer", "1");

    private static ConsentStatement said(ConsentAct act, @Nullable Instant at) {
        return new ConsentStatement(ConsentStatement.EMAIL, "", act, at, "account");
    }

    @Test
    void a_withdrawal_is_kept_when_the_flag_turns_back() {
        ConsentStatement no = said(ConsentAct.WITHDRAWN, MONDAY);

        assertThat(RememberConsent.beside(List.of(no), MONDAY, List.of(said(ConsentAct.GRANTED, null))))
                .containsExactly(no);
    }

    @Test
    void an_undated_withdrawal_is_kept_with_the_time_of_the_record_that_told_of_it() {
        assertThat(RememberConsent.beside(List.of(said(ConsentAct.WITHDRAWN, null)), MONDAY, List.of()))
                .containsExactly(said(ConsentAct.WITHDRAWN, MONDAY));
    }

    @Test
    void a_grant_is_not_kept() {
        assertThat(RememberConsent.beside(List.of(said(ConsentAct.GRANTED, MONDAY)), MONDAY, List.of()))
                .isEmpty();
    }

    @Test
    void what_is_said_again_with_a_later_date_is_not_kept_twice() {
        ConsentStatement again = said(ConsentAct.WITHDRAWN, MONDAY.plusSeconds(1));

        assertThat(RememberConsent.beside(List.of(said(ConsentAct.WITHDRAWN, MONDAY)), MONDAY, List.of(again)))
                .isEmpty();
    }

    @Test
    void what_is_kept_does_not_grow_with_the_number_of_changes() {
        Seeds.each(random -> assertThat(afterManyVersions(random, 200)).hasSizeLessThanOrEqualTo(4));
    }

    @Test
    void no_number_of_versions_ends_opted_in_after_a_withdrawal_without_a_later_dated_grant() {
        Seeds.each(random -> {
            List<ConsentStatement> all = new ArrayList<>();
            List<ConsentStatement> told = new ArrayList<>();
            for (int version = 0; version < 8; version++) {
                ConsentStatement now = some(random);
                List<ConsentStatement> kept = RememberConsent.beside(told, MONDAY.plusSeconds(version), List.of(now));
                told = new ArrayList<>(List.of(now));
                told.addAll(kept);
                all.add(now.at() == null && now.act().isRestrictive() ? now.dated(MONDAY.plusSeconds(version)) : now);
            }
            ConsentState fromMemory = state(told);
            boolean withdrawnForGood = all.stream()
                    .filter(said -> said.act() == ConsentAct.WITHDRAWN)
                    .anyMatch(no -> all.stream().noneMatch(yes -> isLaterGrant(yes, no)));
            assertThat(withdrawnForGood && fromMemory == ConsentState.GRANTED).isFalse();
        });
    }

    private static boolean isLaterGrant(ConsentStatement yes, ConsentStatement no) {
        Instant granted = yes.at();
        Instant withdrawn = no.at();
        return yes.act() == ConsentAct.GRANTED && granted != null && withdrawn != null && granted.isAfter(withdrawn);
    }

    private static ConsentState state(List<ConsentStatement> told) {
        List<RecordedConsent> said = told.stream()
                .map(statement -> new RecordedConsent(statement, RECORD, MONDAY))
                .toList();
        return DeriveConsent.from(said, ConsentPolicy.LATEST).state();
    }

    private static List<ConsentStatement> afterManyVersions(Random random, int versions) {
        List<ConsentStatement> told = new ArrayList<>();
        for (int version = 0; version < versions; version++) {
            ConsentStatement now = some(random);
            List<ConsentStatement> kept = RememberConsent.beside(told, MONDAY.plusSeconds(version), List.of(now));
            told = new ArrayList<>(List.of(now));
            told.addAll(kept);
        }
        return told;
    }

    private static ConsentStatement some(Random random) {
        return said(
                Seeds.any(random, List.of(ConsentAct.values())),
                random.nextInt(3) == 0 ? null : MONDAY.plusSeconds(random.nextInt(10)));
    }
}
