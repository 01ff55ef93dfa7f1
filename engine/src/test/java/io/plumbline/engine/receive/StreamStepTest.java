package io.plumbline.engine.receive;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Descriptor;
import io.plumbline.connector.Offset;
import io.plumbline.connector.Page;
import io.plumbline.connector.Problem;
import io.plumbline.connector.Source;
import io.plumbline.connector.StreamDeclaration;
import io.plumbline.engine.store.ExceptionCase;
import io.plumbline.model.ConnectionName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StreamStepTest {
    private static final StreamDeclaration STREAM =
            new StreamDeclaration("messages", "message", Duration.ofSeconds(30), false);

    private final RecordingPorts ports = new RecordingPorts();

    @Test
    void what_a_source_gives_to_know_becomes_a_case_before_the_offset_is_stored() throws InterruptedException {
        Page page = new Page(List.of(), new Offset("7"), false, new Page.Phase.Following())
                .withNotices(List.of(Problem.warning("shop/deletions-missed", "Something is missing", "Look for it")));

        new StreamStep(setup(page), STREAM, ports.context()).run();

        assertThat(ports.cases()).singleElement().satisfies(raised -> {
            assertThat(raised.kind()).isEqualTo("shop/deletions-missed");
            assertThat(raised.connection()).isEqualTo("shop");
            assertThat(raised.title()).isEqualTo("Something is missing");
            assertThat(raised.remedy()).isEqualTo("Look for it");
        });
        assertThat(ports.told()).containsExactly("case", "offset 7");
    }

    @Test
    void a_page_without_notices_raises_nothing() throws InterruptedException {
        Page page = new Page(List.of(), new Offset("7"), false, new Page.Phase.Following());

        new StreamStep(setup(page), STREAM, ports.context()).run();

        assertThat(ports.cases()).extracting(ExceptionCase::kind).isEmpty();
    }

    private static SourceSetup setup(Page page) {
        Descriptor descriptor =
                new Descriptor("memo", "Memo", List.of(), List.of(STREAM), List.of(), "memo.mapping.yaml");
        return new SourceSetup(new ConnectionName("shop"), descriptor, new OnePage(page), Optional.empty());
    }

    /// Gives the same page always.
    private record OnePage(Page page) implements Source {
        @Override
        public List<Problem> check() {
            return List.of();
        }

        @Override
        public Page read(String stream, Offset offset, Instant now) {
            return page;
        }

        @Override
        public void close() {}
    }
}
