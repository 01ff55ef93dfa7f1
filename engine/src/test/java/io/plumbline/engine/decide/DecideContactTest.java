package io.plumbline.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.work.Held;
import io.plumbline.model.document.Document;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.Lane;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecideContactTest {
    private static final ProfileId ANNA = ProfileId.foundedBy(new Identifier("shop/customer", "1"), 0);
    private static final Instant AT = Instant.parse("2026-01-05T10:00:00Z");
    private static final Because HISTORY = new Because(AT, false, false);

    private final Document fields = Document.of(Map.of("email", "anna@example.com", "first_name", "Anna"));

    @Test
    void an_unknown_contact_is_sent_in_bulk() {
        assertThat(DecideContact.from(ANNA, fields, Held.NOTHING, HISTORY)).hasValueSatisfying(decided -> {
            assertThat(decided.intent().lane()).isEqualTo(Lane.BULK);
            assertThat(decided.intent().body().object("fields")).isEqualTo(fields);
            assertThat(decided.intent().body().has("cleared")).isFalse();
        });
    }

    @Test
    void a_contact_that_the_destination_holds_so_is_not_sent_again() {
        Held held = new Held(Fingerprint.of(fields), body(fields), "", null);
        assertThat(DecideContact.from(ANNA, fields, held, HISTORY)).isEmpty();
    }

    @Test
    void a_contact_that_is_on_its_way_so_is_not_queued_again() {
        Held held = new Held("other", body(Document.EMPTY), Fingerprint.of(fields), body(fields));
        assertThat(DecideContact.from(ANNA, fields, held, HISTORY)).isEmpty();
    }

    @Test
    void a_change_that_is_taken_back_while_it_is_on_its_way_is_sent_back_too() {
        Document other = fields.with("first_name", "Hanna");
        Held held = new Held(Fingerprint.of(fields), body(fields), Fingerprint.of(other), body(other));
        assertThat(DecideContact.from(ANNA, fields, held, HISTORY)).isPresent();
    }

    @Test
    void values_that_were_sent_and_are_true_no_longer_are_cleared() {
        Document before = fields.with("phone", "+4930123456");
        Document queued = fields.with("city", "Berlin");
        Held held = new Held(Fingerprint.of(before), body(before), Fingerprint.of(queued), body(queued));
        assertThat(DecideContact.from(ANNA, fields, held, HISTORY))
                .hasValueSatisfying(decided ->
                        assertThat(decided.intent().body().texts("cleared")).isEqualTo(List.of("city", "phone")));
    }

    @Test
    void what_waits_to_be_cleared_is_cleared_by_its_replacement_too() {
        Document queued = Document.of(Map.of("fields", fields, "cleared", List.of("city", "last_name")));
        Document changed = fields.with("city", "Berlin");
        Held held = new Held("", null, Fingerprint.of(fields), queued);
        assertThat(DecideContact.from(ANNA, changed, held, HISTORY))
                .hasValueSatisfying(decided ->
                        assertThat(decided.intent().body().texts("cleared")).isEqualTo(List.of("last_name")));
    }

    @Test
    void live_consent_takes_the_fastest_lane_and_other_live_changes_the_profile_lane() {
        assertThat(lane(new Because(AT, true, true))).isEqualTo(Lane.CONSENT);
        assertThat(lane(new Because(AT, true, false))).isEqualTo(Lane.PROFILE);
        assertThat(lane(new Because(AT, false, true))).isEqualTo(Lane.BULK);
    }

    private Lane lane(Because because) {
        return DecideContact.from(ANNA, fields, Held.NOTHING, because)
                .orElseThrow()
                .intent()
                .lane();
    }

    private static Document body(Document fields) {
        return Document.of(Map.of("fields", fields));
    }
}
