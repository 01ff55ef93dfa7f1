package io.plumbline.connectors.commercetools.stream;

import static io.plumbline.connectors.commercetools.fake.Json.resource;
import static io.plumbline.connectors.commercetools.stream.Reading.NOW;
import static io.plumbline.connectors.commercetools.stream.Reading.PACE;
import static io.plumbline.connectors.commercetools.stream.Reading.PROJECT;
import static io.plumbline.connectors.commercetools.stream.Reading.SHOP;
import static io.plumbline.connectors.commercetools.stream.Reading.after;
import static io.plumbline.connectors.commercetools.stream.Reading.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.connector.Page;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.connectors.commercetools.call.ProjectCalls;
import io.plumbline.connectors.commercetools.fake.ScriptedHttp;
import io.plumbline.connectors.commercetools.offset.OffsetText;
import io.plumbline.connectors.commercetools.offset.Progress;
import io.plumbline.connectors.commercetools.resource.ResourceType;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.SourceRecord;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ResourceStreamTest {
    private static final String T1 = "2026-01-05T11:00:00.000Z";
    private static final String T2 = "2026-01-05T11:30:00.000Z";

    private final ScriptedHttp http = new ScriptedHttp();
    private final ResourceStream stream =
            new ResourceStream(new ProjectCalls(http), SHOP, PROJECT, ResourceType.CUSTOMER, PACE);

    @Test
    void a_load_goes_by_id_and_then_turns_to_changes_since_it_began() throws InterruptedException {
        http.thenPage(2, resource("40000000-a", 1, T1), resource("80000000-b", 7, T2))
                .thenPage(2, resource("c0000000-c", 1, T1))
                .thenPage(2);

        Page first = stream.read(new Progress.Untouched(), NOW);
        assertThat(ids(first.records())).containsExactly("40000000-a", "80000000-b");
        assertThat(first.phase()).isEqualTo(new Page.Phase.Loading(0.5));
        assertThat(first.more()).isTrue();

        Page second = after(first, stream, NOW.plusSeconds(600));
        assertThat(http.lastAsked()).contains("where=id > :last&var.last=80000000-b");
        assertThat(second.phase()).isInstanceOf(Page.Phase.Following.class);
        assertThat(second.more()).isTrue();
        assertThat(second.records()).extracting(SourceRecord::origin).containsOnly(RecordOrigin.BACKFILL);

        Page third = after(second, stream, NOW.plusSeconds(700));
        assertThat(http.lastAsked())
                .contains("var.from=2026-01-05T11:55:00.000Z")
                .contains("var.until=2026-01-05T12:10:40.000Z");
        assertThat(third.more()).isFalse();
    }

    @Test
    void a_record_carries_what_commercetools_says_of_it() throws InterruptedException {
        http.thenPage(2, resource("a", 7, T1));

        SourceRecord read = stream.read(new Progress.Untouched(), NOW).records().getFirst();

        assertThat(read.key().kind()).isEqualTo("customer");
        assertThat(read.key().connection()).isEqualTo(SHOP);
        assertThat(read.version()).isEqualTo(7);
        assertThat(read.at()).isEqualTo(Instant.parse(T1));
    }

    @Test
    void a_run_keeps_its_end_until_a_page_is_not_full() throws InterruptedException {
        http.thenPage(2, resource("a", 1, T1), resource("b", 1, T1))
                .thenPage(2, resource("c", 1, T1))
                .thenPage(2);

        Page first = stream.read(Progress.Following.from("2026-01-05T10:00:00.000Z", ""), NOW);
        assertThat(first.more()).isTrue();
        assertThat(first.records()).extracting(SourceRecord::origin).containsOnly(RecordOrigin.LIVE);

        Page second = after(first, stream, NOW.plusSeconds(3600));
        assertThat(http.lastAsked())
                .contains("var.from=" + T1)
                .contains("var.id=b")
                .contains("var.until=2026-01-05T11:59:00.000Z");
        assertThat(second.more()).isFalse();

        after(second, stream, NOW.plusSeconds(3600));
        assertThat(http.lastAsked()).contains("var.id=c").contains("var.until=2026-01-05T12:59:00.000Z");
    }

    @Test
    void an_empty_run_stays_where_it_was() throws InterruptedException {
        http.thenPage(2);
        Progress place = Progress.Following.from(T1, "a");

        Page page = stream.read(place, NOW);

        assertThat(page.next()).isEqualTo(OffsetText.write(place));
        assertThat(page.more()).isFalse();
    }

    @Test
    void nothing_is_asked_while_nothing_can_have_settled() throws InterruptedException {
        Page page = stream.read(Progress.Following.from("2026-01-05T11:59:30.000Z", ""), NOW);

        assertThat(page.records()).isEmpty();
        assertThat(http.callCount()).isZero();
    }

    @Test
    void a_page_in_another_order_is_refused() {
        http.thenPage(2, resource("b", 1, T1), resource("a", 1, T1))
                .thenPage(2, resource("a", 1, T2), resource("b", 1, T1))
                .thenPage(2, resource("a", 1, "2026-01-05T11:59:30.000Z"))
                .thenPage(2, resource("a", 1, T1));

        assertOutOfOrder(new Progress.Untouched());
        assertOutOfOrder(Progress.Following.from("2026-01-05T10:00:00.000Z", ""));
        assertOutOfOrder(Progress.Following.from("2026-01-05T10:00:00.000Z", ""));
        assertOutOfOrder(Progress.Following.from(T1, "a"));
    }

    private void assertOutOfOrder(Progress progress) {
        assertThatThrownBy(() -> stream.read(progress, NOW))
                .isInstanceOfSatisfying(
                        SystemUnreachableException.class,
                        failure -> assertThat(failure.code()).isEqualTo("commercetools/answer-out-of-order"));
    }
}
