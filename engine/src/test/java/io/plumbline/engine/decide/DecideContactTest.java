package io.plumbline.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.work.Held;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.consent.ConsentAct;
import io.plumbline.model.consent.ConsentDocument;
import io.plumbline.model.consent.ConsentPolicy;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.consent.ConsentStanding;
import io.plumbline.model.consent.ConsentStatement;
import io.plumbline.model.consent.DeriveConsent;
import io.plumbline.model.consent.RecordedConsent;
import io.plumbline.model.document.Document;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.Intent;
import io.plumbline.model.intent.Lane;
import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DecideContactTest {
    private static final ProfileId ANNA = ProfileId.foundedBy(new Identifier("shop/customer", "1"), 0);
    private static final Instant AT = Instant.parse("2026-01-05T10:00:00Z");
    private static final Because HISTORY = new Because(AT, false, false);

    private static final ConsentScope EMAIL = ConsentScope.EMAIL;
    private static final RecordKey RECORD = new RecordKey(new ConnectionName("shop"), "customer", "1");
    private static final SortedMap<ConsentScope, ConsentStanding> NOTHING_SAID = new TreeMap<>();
    private static final SortedMap<ConsentScope, ConsentStanding> GRANTED = said(ConsentAct.GRANTED, AT, "checkout");
    private static final SortedMap<ConsentScope, ConsentStanding> WITHDRAWN = said(ConsentAct.WITHDRAWN, AT, "");

    private final Document fields = Document.of(Map.of("email", "anna@example.com", "first_name", "Anna"));

    @Test
    void an_unknown_contact_is_sent_in_bulk() {
        assertThat(DecideContact.from(ANNA, new ContactTruth(fields, NOTHING_SAID), Held.NOTHING, HISTORY))
                .hasValueSatisfying(decided -> {
                    assertThat(decided.intent().lane()).isEqualTo(Lane.BULK);
                    assertThat(decided.intent().body().object("fields")).isEqualTo(fields);
                    assertThat(decided.intent().body().has("cleared")).isFalse();
                });
    }

    @Test
    void a_contact_that_the_destination_holds_so_is_not_sent_again() {
        Held held = new Held(Fingerprint.of(fields), body(fields), AT, "", null);
        assertThat(DecideContact.from(ANNA, new ContactTruth(fields, NOTHING_SAID), held, HISTORY))
                .isEmpty();
    }

    @Test
    void a_contact_that_is_on_its_way_so_is_not_queued_again() {
        Held held = new Held("other", body(Document.EMPTY), AT, Fingerprint.of(fields), body(fields));
        assertThat(DecideContact.from(ANNA, new ContactTruth(fields, NOTHING_SAID), held, HISTORY))
                .isEmpty();
    }

    @Test
    void a_change_that_is_taken_back_while_it_is_on_its_way_is_sent_back_too() {
        Document other = fields.with("first_name", "Hanna");
        Held held = new Held(Fingerprint.of(fields), body(fields), AT, Fingerprint.of(other), body(other));
        assertThat(DecideContact.from(ANNA, new ContactTruth(fields, NOTHING_SAID), held, HISTORY))
                .isPresent();
    }

    @Test
    void values_that_were_sent_and_are_true_no_longer_are_cleared() {
        Document before = fields.with("phone", "+4930123456");
        Document queued = fields.with("city", "Berlin");
        Held held = new Held(Fingerprint.of(before), body(before), AT, Fingerprint.of(queued), body(queued));
        assertThat(DecideContact.from(ANNA, new ContactTruth(fields, NOTHING_SAID), held, HISTORY))
                .hasValueSatisfying(decided ->
                        assertThat(decided.intent().body().texts("cleared")).isEqualTo(List.of("city", "phone")));
    }

    @Test
    void what_waits_to_be_cleared_is_cleared_by_its_replacement_too() {
        Document queued = Document.of(Map.of("fields", fields, "cleared", List.of("city", "last_name")));
        Document changed = fields.with("city", "Berlin");
        Held held = new Held("", null, Instant.MIN, Fingerprint.of(fields), queued);
        assertThat(DecideContact.from(ANNA, new ContactTruth(changed, NOTHING_SAID), held, HISTORY))
                .hasValueSatisfying(decided ->
                        assertThat(decided.intent().body().texts("cleared")).isEqualTo(List.of("last_name")));
    }

    @Test
    void live_consent_takes_the_fastest_lane_and_other_live_changes_the_profile_lane() {
        assertThat(lane(new Because(AT, true, true))).isEqualTo(Lane.CONSENT);
        assertThat(lane(new Because(AT, true, false))).isEqualTo(Lane.PROFILE);
        assertThat(lane(new Because(AT, false, true))).isEqualTo(Lane.BULK);
    }

    @Test
    void consent_is_told_only_where_it_differs_from_what_the_destination_holds() {
        ContactTruth granted = new ContactTruth(fields, GRANTED);
        ContactTruth renamed = new ContactTruth(fields.with("first_name", "Hanna"), GRANTED);
        Decided first = DecideContact.from(ANNA, granted, Held.NOTHING, HISTORY).orElseThrow();
        Held held = new Held(first.hash(), first.intent().held(AT), AT, "", null);

        assertThat(first.intent().body().texts("telling")).containsExactly("email");
        assertThat(DecideContact.from(ANNA, renamed, held, HISTORY)).hasValueSatisfying(decided -> {
            assertThat(decided.intent().body().texts("telling")).isEmpty();
            assertThat(decided.intent().held(AT.plusSeconds(60)).object("consents"))
                    .isEqualTo(first.intent().held(AT).object("consents"));
        });
    }

    @Test
    void other_evidence_of_the_same_consent_is_no_change() {
        Decided first = DecideContact.from(ANNA, new ContactTruth(fields, GRANTED), Held.NOTHING, HISTORY)
                .orElseThrow();
        Held held = new Held(first.hash(), first.intent().held(AT), AT, "", null);
        SortedMap<ConsentScope, ConsentStanding> again = said(ConsentAct.GRANTED, AT.plusSeconds(60), "account");

        assertThat(DecideContact.from(ANNA, new ContactTruth(fields, again), held, HISTORY))
                .isEmpty();
    }

    @Test
    void consent_that_is_on_its_way_and_no_longer_true_is_told_again_since_it_may_have_arrived() {
        ContactTruth withdrawn = new ContactTruth(fields, WITHDRAWN);
        ContactTruth granted = new ContactTruth(fields, GRANTED);
        Decided no = DecideContact.from(ANNA, withdrawn, Held.NOTHING, HISTORY).orElseThrow();
        Held held = new Held(no.hash(), no.intent().held(AT), AT, "", null);
        Decided yes = DecideContact.from(ANNA, granted, held, HISTORY).orElseThrow();
        Held onItsWay = new Held(
                no.hash(), no.intent().held(AT), AT, yes.hash(), yes.intent().body());

        assertThat(DecideContact.from(ANNA, withdrawn, onItsWay, HISTORY))
                .hasValueSatisfying(decided ->
                        assertThat(decided.intent().body().texts("telling")).containsExactly("email"));
    }

    @Test
    void a_yes_that_cannot_be_proved_leaves_a_no_as_it_is_and_tells_nothing() {
        Decided no = DecideContact.from(ANNA, new ContactTruth(fields, WITHDRAWN), Held.NOTHING, HISTORY)
                .orElseThrow();
        Held held = new Held(no.hash(), no.intent().held(AT), AT, "", null);

        SortedMap<ConsentScope, ConsentStanding> later =
                standing(recorded(ConsentAct.WITHDRAWN, AT, ""), recorded(ConsentAct.GRANTED, AT.plusSeconds(60), ""));
        assertThat(DecideContact.from(ANNA, new ContactTruth(fields, later), held, HISTORY))
                .isEmpty();
    }

    @Test
    void what_nobody_says_any_more_is_cleared_and_remembered_as_cleared() {
        Decided no = DecideContact.from(ANNA, new ContactTruth(fields, WITHDRAWN), Held.NOTHING, HISTORY)
                .orElseThrow();
        Held held = new Held(no.hash(), no.intent().held(AT), AT, "", null);
        ContactTruth silent = new ContactTruth(fields, new TreeMap<>(Map.of(EMAIL, ConsentStanding.UNKNOWN)));
        Decided cleared = DecideContact.from(ANNA, silent, held, HISTORY).orElseThrow();

        assertThat(cleared.intent().body().texts("telling")).containsExactly("email");
        Document after = cleared.intent().held(AT.plusSeconds(60)).object("consents");
        assertThat(ConsentDocument.states(after)).isEqualTo(Document.EMPTY);
        assertThat(ConsentDocument.toldAt(after, "email")).contains(AT.plusSeconds(60));
    }

    @Test
    void a_contact_that_was_retired_is_told_everything_anew() {
        Intent retiring = Intent.retiring(ANNA.toString(), AT, true);
        Held held = new Held(Intent.RETIRED, retiring.held(AT), AT, "", null);
        ContactTruth silent = new ContactTruth(fields, new TreeMap<>(Map.of(EMAIL, ConsentStanding.UNKNOWN)));

        assertThat(DecideContact.from(ANNA, silent, held, HISTORY))
                .hasValueSatisfying(decided ->
                        assertThat(decided.intent().body().texts("telling")).containsExactly("email"));
    }

    private static SortedMap<ConsentScope, ConsentStanding> said(ConsentAct act, Instant at, String how) {
        return standing(recorded(act, at, how));
    }

    private static RecordedConsent recorded(ConsentAct act, Instant at, String how) {
        return new RecordedConsent(new ConsentStatement("email", "", act, at, how), RECORD, at);
    }

    private static SortedMap<ConsentScope, ConsentStanding> standing(RecordedConsent... said) {
        return new TreeMap<>(Map.of(EMAIL, DeriveConsent.from(List.of(said), ConsentPolicy.LATEST)));
    }

    private Lane lane(Because because) {
        return DecideContact.from(ANNA, new ContactTruth(fields, GRANTED), Held.NOTHING, because)
                .orElseThrow()
                .intent()
                .lane();
    }

    private static Document body(Document fields) {
        return Document.of(Map.of("fields", fields));
    }
}
