package io.plumbline.connectors.emarsys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.plumbline.connector.Offset;
import io.plumbline.connector.Page;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordKey;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadExportsTest {
    private static final String CHANGES = "/contact/getchanges";
    private static final String STATE = "/export/{id}";
    private static final String FILE = "/export/{id}/data";

    private final FakeCore core = new FakeCore();
    private final EmarsysSource source = new EmarsysSource(
            Accounts.settings(Map.of()), core, new ConnectionName("emarsys"), InstantSource.fixed(Accounts.NOW));
    private Instant now = Accounts.NOW;
    private Offset offset = Offset.START;

    @BeforeEach
    void exportsBegin() {
        core.on(CHANGES, _ -> FakeCore.ok("{\"id\":2000001}"));
        core.on(STATE, _ -> FakeCore.ok("{\"id\":2000001,\"status\":\"in progress\"}"));
        core.on("/contact/getdata", _ -> FakeCore.ok("{\"errors\":[],\"result\":false}"));
    }

    private Page read() throws InterruptedException {
        Page page = source.read("opt-ins", offset, now);
        offset = page.next();
        return page;
    }

    private SystemUnreachableException failure() {
        return catchThrowableOfType(SystemUnreachableException.class, this::read);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private void finish() throws InterruptedException {
        core.on(STATE, _ -> FakeCore.ok("{\"id\":2000001,\"status\":\"ready\"}"));
        pass(Duration.ofSeconds(15));
        read();
    }

    private static String lines(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> number + ",p-" + number + ",a" + number + "@shop.example\r\n")
                .collect(Collectors.joining());
    }

    @Test
    void an_export_asks_for_key_and_address_of_all_who_changed_yesterday_and_today() throws Exception {
        Page page = read();

        assertThat(page.records()).isEmpty();
        assertThat(page.more()).isFalse();
        assertThat(page.phase()).isInstanceOf(Page.Phase.Following.class);
        assertThat(core.lastBody())
                .hasToString("{\"origin\":\"all\",\"origin_id\":\"0\","
                        + "\"time_range\":[\"2026-01-04\",\"2026-01-05\"],\"contact_fields\":[501,3],"
                        + "\"distribution_method\":\"local\",\"add_field_names_header\":0,\"language\":\"en\"}");
    }

    @Test
    void nothing_is_asked_before_its_time() throws Exception {
        read();
        int calls = core.calls.size();
        pass(Duration.ofSeconds(14));
        Offset before = offset;

        assertThat(read().more()).isFalse();
        assertThat(core.calls).hasSize(calls);
        assertThat(offset).isEqualTo(before);

        pass(Duration.ofSeconds(1));
        read();
        assertThat(core.count(STATE)).isEqualTo(1);
        pass(Duration.ofSeconds(29));
        read();
        assertThat(core.count(STATE)).isEqualTo(1);
    }

    @Test
    void an_export_without_an_end_is_given_up_after_two_hours_told_and_asked_for_anew() throws Exception {
        read();
        while (now.isBefore(Accounts.NOW.plus(Duration.ofHours(2)))) {
            pass(Duration.ofMinutes(2));
            read();
        }
        pass(Duration.ofSeconds(30));
        SystemUnreachableException told = failure();
        assertThat(told.code()).isEqualTo("emarsys/export-unfinished");
        assertThat(told.needsPerson()).isFalse();
        assertThat(told.delay()).contains(Duration.ofSeconds(90));

        pass(Duration.ofMinutes(2));
        read();
        assertThat(core.count(CHANGES)).isEqualTo(2);
    }

    @Test
    void a_file_is_read_a_thousand_lines_at_a_time_and_the_next_export_waits_for_its_hour() throws Exception {
        core.on(
                FILE,
                call -> FakeCore.answered(200, Map.of(), lines(1, call.path().contains("offset=0&") ? 1000 : 3)));
        read();
        finish();
        assertThat(read().more()).isTrue();
        assertThat(core.calls.getLast().route()).isEqualTo("/contact/getdata");

        Page last = read();
        assertThat(last.more()).isFalse();
        assertThat(core.calls.stream().filter(call -> call.route().equals(FILE)).map(call -> call.path()))
                .containsExactly(
                        "/export/2000001/data?offset=0&limit=1000", "/export/2000001/data?offset=1000&limit=1000");

        pass(Duration.ofMinutes(59));
        read();
        assertThat(core.count(CHANGES)).isEqualTo(1);
        pass(Duration.ofMinutes(1));
        read();
        assertThat(core.count(CHANGES)).isEqualTo(2);
    }

    @Test
    void only_keys_are_taken_from_a_file_and_values_are_asked_for() throws Exception {
        core.on(FILE, _ -> FakeCore.answered(200, Map.of(), "7,p-1,a@shop.example\r\n8,,b@shop.example\r\n"));
        core.on("/contact/getdata", _ -> FakeCore.ok("{\"result\":[{\"id\":\"7\",\"501\":\"p-1\",\"31\":\"2\"}]}"));
        read();
        finish();
        pass(Duration.ofSeconds(1));

        assertThat(read().records()).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo(new RecordKey(new ConnectionName("emarsys"), "opt-in", "p-1"));
            assertThat(record.at()).isEqualTo(now);
            assertThat(record.version()).isEqualTo(now.toEpochMilli());
            assertThat(new String(record.payload().bytes(), StandardCharsets.UTF_8))
                    .isEqualTo("{\"externalId\":\"p-1\",\"optIn\":\"2\",\"detectedAt\":\"" + now + "\"}");
        });
        assertThat(core.lastBody())
                .hasToString("{\"keyId\":\"501\",\"keyValues\":[\"p-1\"],\"fields\":[\"501\",\"31\"]}");
    }

    @Test
    void an_export_whose_number_was_lost_is_waited_out() throws Exception {
        core.on(CHANGES, _ -> FakeCore.refused(400, 4001, "The same export is already running"));
        assertThat(read().more()).isFalse();
        pass(Duration.ofSeconds(119));
        read();
        assertThat(core.count(CHANGES)).isEqualTo(1);
        pass(Duration.ofSeconds(1));
        read();
        assertThat(core.count(CHANGES)).isEqualTo(2);
    }

    @Test
    void a_file_that_is_gone_is_told_and_asked_for_anew() throws Exception {
        core.on(FILE, _ -> FakeCore.refused(410, 4003, "The exported data is gone"));
        read();
        finish();
        read();

        assertThat(failure().code()).isEqualTo("emarsys/export-lost");
        pass(Duration.ofMinutes(2));
        read();
        assertThat(core.count(CHANGES)).isEqualTo(2);
    }

    @Test
    void an_export_that_failed_there_is_told_and_asked_for_anew() throws Exception {
        core.on(STATE, _ -> FakeCore.ok("{\"id\":2000001,\"status\":\"error\"}"));
        read();
        pass(Duration.ofSeconds(15));
        read();

        assertThat(failure().code()).isEqualTo("emarsys/export-broken");
    }

    @Test
    void a_file_that_is_not_ready_after_all_is_waited_for() throws Exception {
        core.on(FILE, _ -> FakeCore.refused(404, 4005, "The export is still running"));
        read();
        finish();
        assertThat(read().more()).isFalse();
        pass(Duration.ofSeconds(30));
        assertThat(read().more()).isTrue();
    }

    @Test
    void half_a_file_is_no_file_and_nothing_moves() throws Exception {
        core.on(FILE, _ -> FakeCore.answered(200, Map.of(), "7,p-1,a@shop.exam"));
        read();
        finish();
        Offset before = offset;

        assertThat(failure().code()).isEqualTo("emarsys/answer-malformed");
        assertThat(offset).isEqualTo(before);
    }
}
