package io.plumbline.connectors.commercetools.stream;

import static io.plumbline.connectors.commercetools.fake.Json.error;
import static io.plumbline.connectors.commercetools.stream.Reading.NOW;
import static io.plumbline.connectors.commercetools.stream.Reading.PACE;
import static io.plumbline.connectors.commercetools.stream.Reading.PROJECT;
import static io.plumbline.connectors.commercetools.stream.Reading.SHOP;
import static io.plumbline.connectors.commercetools.stream.Reading.after;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Page;
import io.plumbline.connectors.commercetools.call.ProjectCalls;
import io.plumbline.connectors.commercetools.fake.ScriptedHttp;
import io.plumbline.connectors.commercetools.offset.OffsetText;
import io.plumbline.connectors.commercetools.offset.Progress;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.SourceRecord;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeletionStreamTest {
    private static final String ON = "{\"messages\":{\"enabled\":true,\"deleteDaysAfterCreation\":15}}";
    private static final String OFF = "{\"messages\":{\"enabled\":false}}";

    private final ScriptedHttp http = new ScriptedHttp();
    private final DeletionStream stream = new DeletionStream(new ProjectCalls(http), SHOP, PROJECT, PACE);

    @Test
    void it_starts_a_little_before_the_present_without_a_load() throws InterruptedException {
        http.then(200, ON).thenPage(2);

        Page page = stream.read(new Progress.Untouched(), NOW);

        assertThat(http.lastAsked()).startsWith("/demo/messages?").contains("var.from=2026-01-05T11:55:00.000Z");
        assertThat(page.phase()).isInstanceOf(Page.Phase.Following.class);
        assertThat(page.more()).isFalse();
    }

    @Test
    void a_message_becomes_a_record_of_what_is_gone() throws InterruptedException {
        http.thenPage(
                2,
                message("m1", "CustomerDeleted", "customer", "c1", 4),
                message("m2", "InventoryEntryDeleted", "inventory-entry", "i1", 2));

        Page page = stream.read(Progress.Following.from("2026-01-05T10:00:00.000Z", ""), NOW);

        assertThat(page.records()).hasSize(2);
        SourceRecord gone = page.records().getFirst();
        assertThat(gone.key().kind()).isEqualTo("customer");
        assertThat(gone.key().id()).isEqualTo("c1");
        assertThat(gone.version()).isEqualTo(4);
        assertThat(gone.change()).isEqualTo(RecordChange.DELETED);
        assertThat(gone.at()).isEqualTo(Instant.parse("2026-01-05T11:00:00Z"));
        assertThat(page.records().getLast().key().kind()).isEqualTo("inventory");
    }

    @Test
    void a_message_about_something_else_is_passed_over() throws InterruptedException {
        http.thenPage(
                        2,
                        message("m1", "CategoryDeleted", "category", "c1", 4),
                        message("m2", "CustomerDeleted", "customer", "../x", 4))
                .thenPage(2);

        Page page = stream.read(Progress.Following.from("2026-01-05T10:00:00.000Z", ""), NOW);

        assertThat(page.records()).isEmpty();
        after(page, stream, NOW);
        assertThat(http.lastAsked()).contains("var.id=m2");
    }

    @Test
    void it_stands_still_until_messages_are_switched_on() throws InterruptedException {
        http.then(200, OFF).then(200, OFF).then(200, ON).thenPage(2);

        Page first = stream.read(new Progress.Untouched(), NOW);
        assertThat(first.more()).isFalse();
        Page second = after(first, stream, NOW);
        assertThat(second.next()).isEqualTo(first.next());

        after(second, stream, NOW);
        assertThat(http.lastAsked()).startsWith("/demo/messages?");
    }

    @Test
    void a_client_that_may_not_see_the_settings_reads_messages_all_the_same() throws InterruptedException {
        http.then(403, error(403, "insufficient_scope")).thenPage(2);

        stream.read(new Progress.Untouched(), NOW);

        assertThat(http.lastAsked()).startsWith("/demo/messages?");
    }

    @Test
    void after_a_pause_longer_than_messages_are_kept_a_person_is_told_once() throws InterruptedException {
        http.then(200, ON).thenPage(2).thenPage(2);

        Page page = stream.read(Progress.Following.from("2025-12-20T10:00:00.000Z", "m1"), NOW);

        assertThat(page.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("commercetools/deletions-missed");
            assertThat(notice.what()).contains("15 days", "between 2025-12-20 and 2025-12-21");
        });
        assertThat(after(page, stream, NOW).notices()).isEmpty();
    }

    @Test
    void a_pause_that_messages_outlast_is_no_reason_to_worry() throws InterruptedException {
        http.then(200, ON).thenPage(2);

        assertThat(stream.read(Progress.Following.from("2025-12-22T10:00:00.000Z", "m1"), NOW)
                        .notices())
                .isEmpty();
    }

    @Test
    void a_quiet_stream_is_not_taken_for_one_that_nobody_read() throws InterruptedException {
        Progress quiet = Progress.Following.from("2026-01-05T09:00:00.000Z", "m1");
        http.thenPage(2).thenPage(2);

        Page moved = stream.read(quiet, NOW);

        assertThat(OffsetText.read(moved.next())).isEqualTo(Progress.Following.from("2026-01-05T11:00:00.000Z", ""));
        assertThat(after(moved, stream, NOW.plusSeconds(60)).next()).isEqualTo(moved.next());
    }

    private static String message(String id, String type, String typeId, String resourceId, int version) {
        return """
                {"id":"%s","version":1,"sequenceNumber":1,"type":"%s","resource":{"typeId":"%s","id":"%s"},\
                "resourceVersion":%d,"createdAt":"2026-01-05T11:00:00.000Z","lastModifiedAt":"2026-01-05T11:00:00.000Z"}""".formatted(id, type, typeId, resourceId, version);
    }
}
