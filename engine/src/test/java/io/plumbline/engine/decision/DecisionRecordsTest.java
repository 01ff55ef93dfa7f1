package io.plumbline.engine.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.fact.DecisionFact;
import io.plumbline.model.fact.DecisionFact.Verdict;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.RecordPayload;
import io.plumbline.model.record.SourceRecord;
import io.plumbline.model.record.Standardised;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionRecordsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.000123Z");
    private static final Identifier ANNA = new Identifier("shop/customer", "a&b=c d+e/ü");
    private static final Identifier BERT = new Identifier("shop/order", "o 1");
    private static final Identifier CORA = new Identifier("erp/customer", "4711");

    @Test
    void a_merge_that_is_written_is_read_as_the_same() {
        List<ProfileId> former = List.of(ProfileId.foundedBy(ANNA, 0), ProfileId.foundedBy(BERT, 1));
        assertComesBack(new DecisionFact(Verdict.MERGE, List.of(ANNA), List.of(BERT), former, NOON, "Kim & Co"));
    }

    @Test
    void a_separation_of_several_that_is_written_is_read_as_the_same() {
        assertComesBack(new DecisionFact(Verdict.SEPARATE, List.of(ANNA), List.of(BERT, CORA), List.of(), NOON, "Kim"));
    }

    @Test
    void what_is_no_decision_is_unfit() {
        SourceRecord nonsense = SourceRecord.present(
                new RecordKey(DecisionRecords.CONNECTION, "merge", "1"),
                1,
                NOON,
                RecordOrigin.LIVE,
                RecordPayload.of("nonsense"));
        assertThat(DecisionRecords.standardise(nonsense)).isInstanceOf(Standardised.Unfit.class);
    }

    private static void assertComesBack(DecisionFact decision) {
        assertThat(DecisionRecords.standardise(DecisionRecords.write(decision)))
                .isEqualTo(new Standardised.Facts(List.of(decision), List.of()));
    }
}
