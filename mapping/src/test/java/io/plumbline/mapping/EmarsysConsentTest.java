package io.plumbline.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.consent.ConsentAct;
import io.plumbline.model.consent.ConsentStatement;
import io.plumbline.model.fact.ConsentBasis;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.PersonReference;
import io.plumbline.model.record.Standardised;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EmarsysConsentTest {
    private static final InboundMapping MAPPING = Shipped.mapping("emarsys").inbound();
    private static final Instant AT = Instant.parse("2026-01-05T09:30:00Z");

    private static Standardised optIn(String value) {
        return MAPPING.standardise(Records.record(
                "opt-in",
                "{\"externalId\":\"p-1\",\"optIn\":\"" + value + "\",\"detectedAt\":\"2026-01-05T09:30:00Z\"}"));
    }

    private static Standardised response(String source) {
        return MAPPING.standardise(Records.record(
                "response",
                "{\"externalId\":\"p-1\",\"time\":\"2026-01-05T09:30:00Z\",\"campaign\":\"4711\",\"source\":\"" + source
                        + "\"}"));
    }

    private static ConsentStatement email(ConsentAct act, Instant at, String evidence) {
        return new ConsentStatement("email", "", act, at, evidence);
    }

    @Test
    void one_file_reads_records_and_writes_contacts() {
        assertThat(MAPPING.recordKinds()).containsExactlyInAnyOrder("opt-in", "response");
        assertThat(Shipped.mapping("emarsys").outbound().targets()).isNotEmpty();
    }

    @Test
    void an_opt_out_that_was_found_is_dated_to_the_finding() {
        assertThat(Records.only(optIn("2"), ConsentFact.class))
                .isEqualTo(new ConsentFact(
                        PersonReference.contact("p-1"),
                        email(ConsentAct.WITHDRAWN, AT, "emarsys opt-in field"),
                        ConsentBasis.OBSERVED));
    }

    @Test
    void an_opt_in_that_was_found_has_no_date() {
        ConsentFact fact = Records.only(optIn("1"), ConsentFact.class);

        assertThat(fact.basis()).isEqualTo(ConsentBasis.OBSERVED);
        assertThat(fact.statement().act()).isEqualTo(ConsentAct.GRANTED);
        assertThat(fact.statement().at()).isNull();
    }

    @Test
    void an_empty_opt_in_says_nothing() {
        assertThat(Records.facts(optIn("")).facts()).isEmpty();
        assertThat(Records.facts(optIn("")).warnings()).isEmpty();
    }

    @Test
    void an_unsubscribe_is_an_act_of_its_own_time() {
        assertThat(Records.only(response("unsubscribe"), ConsentFact.class))
                .isEqualTo(ConsentFact.act(
                        PersonReference.contact("p-1"), email(ConsentAct.WITHDRAWN, AT, "unsubscribe link")));
    }

    @Test
    void a_complaint_is_more_than_a_withdrawal() {
        assertThat(Records.only(response("complaint"), ConsentFact.class))
                .isEqualTo(ConsentFact.act(
                        PersonReference.contact("p-1"), email(ConsentAct.COMPLAINED, AT, "spam complaint")));
    }
}
