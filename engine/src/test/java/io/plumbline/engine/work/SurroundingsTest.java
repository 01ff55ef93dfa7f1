package io.plumbline.engine.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.resolve.Claims;
import io.plumbline.engine.standardise.StandardBatch;
import io.plumbline.engine.standardise.StandardEntry;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.document.Document;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.identity.ClaimCount;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.JoinLimits;
import io.plumbline.model.profile.ProfileRules;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.RecordPayload;
import io.plumbline.model.record.SourceRecord;
import io.plumbline.model.record.Standardised;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What of the store is read about the people of a batch.
class SurroundingsTest {
    private static final RecordKey ORDER = new RecordKey(new ConnectionName("shop"), "order", "o1");
    private static final Identifier TILL = new Identifier(Identifier.EMAIL, "till@example.com");
    private static final int GUESTS_MAX = JoinLimits.STANDARD.guestsMax();

    private final Claims claims = new Claims(ProfileRules.STANDARD);
    private final RememberingSnapshot snapshot = new RememberingSnapshot();

    @Test
    void nobody_else_is_read_who_claims_what_too_many_claim_and_one_more_is_counted() {
        snapshot.crowded = Map.of(TILL, new ClaimCount(0, 100_000));

        Surroundings around = Surroundings.of(batch(Map.of(), TILL.value()), snapshot, claims);

        assertThat(snapshot.asked).contains(Identifier.record(ORDER)).doesNotContain(TILL);
        assertThat(around.standing().crowded()).isEqualTo(Map.of(TILL, new ClaimCount(0, 100_001)));
        assertThat(around.stored()).isEqualTo(snapshot.crowded);
    }

    @Test
    void all_who_claim_it_are_read_when_they_are_few_again() {
        snapshot.crowded = Map.of(TILL, new ClaimCount(0, GUESTS_MAX + 1));
        Thing before = batch(Map.of(), TILL.value()).changes().iterator().next().now();

        Surroundings around = Surroundings.of(batch(Map.of(ORDER, before), "own@example.com"), snapshot, claims);

        assertThat(snapshot.asked).contains(TILL);
        assertThat(around.standing().crowded()).isEmpty();
        assertThat(around.stored()).containsOnlyKeys(TILL);
    }

    @Test
    void what_everybody_may_claim_is_asked_for_by_whoever_does() {
        Surroundings.of(batch(Map.of(), "own@example.com"), snapshot, claims);

        assertThat(snapshot.asked).contains(new Identifier(Identifier.EMAIL, "own@example.com"));
    }

    private Batch batch(Map<RecordKey, Thing> known, String email) {
        List<Fact> facts = List.of(new CustomerFact("", Document.of(Map.of("email", email))));
        SourceRecord record = SourceRecord.present(
                ORDER, known.size() + 1L, Instant.EPOCH, RecordOrigin.LIVE, RecordPayload.of("{}"));
        StandardEntry entry = new StandardEntry(1, record, new Standardised.Facts(facts, List.of()), List.of());
        return Batch.of(new StandardBatch(1, List.of(entry)), known, claims);
    }
}
