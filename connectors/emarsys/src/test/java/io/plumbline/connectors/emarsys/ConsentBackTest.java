package io.plumbline.connectors.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Offset;
import io.plumbline.connector.Page;
import io.plumbline.connectors.emarsys.SourceReader.Run;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.SourceRecord;
import io.plumbline.sandbox.emarsys.account.Switch;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Consent on its way back, from the sandbox.
class ConsentBackTest {
    private final EmarsysSourceStand stand = new EmarsysSourceStand();
    private final SourceReader reader = new SourceReader(stand);

    @AfterEach
    void close() {
        reader.close();
        stand.close();
    }

    private Run optIns(Offset from) throws InterruptedException {
        return reader.export(EmarsysSourceStand.OPT_INS, from);
    }

    private Run responses(Offset from) throws InterruptedException {
        return reader.export(EmarsysSourceStand.RESPONSES, from);
    }

    @Test
    void an_account_that_nobody_changed_gives_nothing() throws Exception {
        assertThat(optIns(Offset.START).records()).isEmpty();
        assertThat(responses(Offset.START).records()).isEmpty();
    }

    @Test
    void everybody_who_changed_is_told_of_as_they_stand_now() throws Exception {
        stand.subscribe("ann", "bea", "cleo");
        stand.chooseByForm("bea", "2");
        stand.chooseByForm("cleo", "");
        Run run = optIns(Offset.START);

        assertThat(run.records()).extracting(SourceRecord::origin).containsOnly(RecordOrigin.LIVE);
        assertThat(run.payloads())
                .satisfiesExactlyInAnyOrder(
                        ann -> assertThat(ann).contains("\"externalId\":\"ann\",\"optIn\":\"1\""),
                        bea -> assertThat(bea).contains("\"externalId\":\"bea\",\"optIn\":\"2\""),
                        cleo -> assertThat(cleo).contains("\"externalId\":\"cleo\",\"optIn\":\"\""));
    }

    @Test
    void a_contact_without_our_id_is_passed_over() throws Exception {
        stand.calls.core("POST", "/contact", "{\"key_id\":\"3\",\"3\":\"stranger@shop.example\",\"31\":2}");
        assertThat(optIns(Offset.START).records()).isEmpty();
    }

    @Test
    void a_contact_that_was_deleted_meanwhile_is_passed_over() throws Exception {
        stand.subscribe("ann", "bea");
        Offset waiting = reader.source
                .read(EmarsysSourceStand.OPT_INS, Offset.START, stand.now())
                .next();
        stand.delete(EmarsysSourceStand.OPT_INS, EmarsysSourceStand.key("ann"));
        assertThat(optIns(waiting).records())
                .extracting(SourceRecord::key)
                .containsExactly(EmarsysSourceStand.key("bea"));
    }

    @Test
    void what_changes_while_an_export_is_made_comes_with_the_next_one() throws Exception {
        stand.subscribe("ann");
        Offset waiting = reader.source
                .read(EmarsysSourceStand.OPT_INS, Offset.START, stand.now())
                .next();
        stand.subscribe("bea");
        Run first = optIns(waiting);
        assertThat(first.records()).hasSize(1);

        Run second = optIns(first.next());
        assertThat(second.records()).hasSize(2);
        SourceRecord again = second.records().stream()
                .filter(record -> record.key().id().equals("ann"))
                .findFirst()
                .orElseThrow();
        assertThat(again.version()).isGreaterThan(first.records().getFirst().version());
    }

    @Test
    void after_days_of_standing_still_nothing_is_missing() throws Exception {
        Run first = optIns(Offset.START);
        stand.turnClock(Duration.ofDays(2));
        stand.subscribe("ann");
        stand.turnClock(Duration.ofDays(6));

        assertThat(optIns(first.next()).records()).hasSize(1);
    }

    @Test
    void a_large_export_is_read_in_pages_and_every_offset_can_be_resumed_from() throws Exception {
        stand.subscribe(2_500);
        Run whole = optIns(Offset.START);

        assertThat(whole.records())
                .extracting(SourceRecord::key)
                .doesNotHaveDuplicates()
                .hasSize(2_500);
        for (Offset offset : whole.offsets().subList(1, whole.offsets().size() - 1)) {
            Page page = reader.source.read(EmarsysSourceStand.OPT_INS, offset, stand.now());
            assertThat(page.phase()).isInstanceOf(Page.Phase.Following.class);
            assertThat(page.records())
                    .extracting(SourceRecord::key)
                    .isSubsetOf(whole.records().stream().map(SourceRecord::key).toList());
        }
        assertThat(whole.offsets())
                .allSatisfy(offset -> assertThat(offset.value().length()).isLessThan(250));
    }

    @Test
    void a_response_keeps_its_own_time_and_stays_one_record_however_often_it_is_exported() throws Exception {
        stand.subscribe("ann", "bea");
        stand.clickUnsubscribe("ann");
        stand.complain("bea");
        Run first = responses(Offset.START);

        assertThat(first.payloads())
                .containsExactlyInAnyOrder(
                        "{\"externalId\":\"ann\",\"time\":\"2026-01-05T10:00:00Z\",\"campaign\":\"4711\","
                                + "\"source\":\"unsubscribe\"}",
                        "{\"externalId\":\"bea\",\"time\":\"2026-01-05T10:00:00Z\",\"campaign\":\"4711\","
                                + "\"source\":\"complaint\"}");
        assertThat(first.records()).extracting(record -> record.at().toString()).containsOnly("2026-01-05T10:00:00Z");
        assertThat(responses(first.next()).records()).isEqualTo(first.records());
    }

    @Test
    void a_complaint_is_not_hidden_by_an_unsubscribe_of_the_same_second() throws Exception {
        stand.subscribe("ann");
        stand.clickUnsubscribe("ann");
        stand.complain("ann");

        assertThat(responses(Offset.START).records())
                .extracting(SourceRecord::key)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DONE_AND_CHOICE_IDS", "CLICKS_HIDDEN"})
    void accounts_that_differ_tell_the_same(String account) throws Exception {
        Switch[] switches = account.equals("CLICKS_HIDDEN")
                ? new Switch[] {Switch.UNSUBSCRIBES_NOT_IN_CHANGES}
                : new Switch[] {Switch.EXPORTS_END_DONE, Switch.EXPORT_OPT_IN_AS_CHOICE_ID};
        try (var other = new EmarsysSourceStand(switches);
                var otherReader = new SourceReader(other)) {
            other.subscribe("ann");
            other.clickUnsubscribe("ann");
            List<String> optIns =
                    otherReader.export(EmarsysSourceStand.OPT_INS, Offset.START).payloads();
            Run responses = otherReader.export(EmarsysSourceStand.RESPONSES, Offset.START);

            assertThat(optIns).singleElement().asString().contains("\"optIn\":\"2\"");
            assertThat(responses.records()).hasSize(1);
        }
    }
}
