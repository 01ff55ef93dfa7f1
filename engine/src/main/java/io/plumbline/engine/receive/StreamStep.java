package io.plumbline.engine.receive;

import io.plumbline.connector.Offset;
import io.plumbline.connector.Page;
import io.plumbline.connector.Problem;
import io.plumbline.connector.StreamDeclaration;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.engine.journal.Arrival;
import io.plumbline.engine.loop.Step;
import io.plumbline.engine.store.ExceptionCase;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.SourceRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Reads one stream of one source page by page into the journal. Used by one thread.
public final class StreamStep implements Step {
    private final SourceSetup setup;
    private final StreamDeclaration stream;
    private final ReceiveContext context;
    private final Trouble trouble;
    private StreamProgress progress;

    public StreamStep(SourceSetup setup, StreamDeclaration stream, ReceiveContext context) {
        this.setup = setup;
        this.stream = stream;
        this.context = context;
        this.trouble = new Trouble(setup.name(), context.health(), context.cases());
        this.progress = context.intake()
                .progress(setup.name(), stream.name())
                .orElseGet(() -> beginning(setup, stream, context));
        context.liveSince().note(setup.name(), progress.beganAt());
    }

    private static StreamProgress beginning(SourceSetup setup, StreamDeclaration stream, ReceiveContext context) {
        Instant now = context.clock().instant();
        return new StreamProgress(setup.name(), stream.name(), Offset.START, 0, true, now);
    }

    public StreamProgress progress() {
        return progress;
    }

    @Override
    public Duration run() throws InterruptedException {
        if (context.backlog().isFull()) {
            return context.backlog().pause();
        }
        try {
            return store(setup.source()
                    .read(stream.name(), progress.offset(), context.clock().instant()));
        } catch (SystemUnreachableException e) {
            return trouble.after(e, context.clock().instant());
        }
    }

    private Duration store(Page page) throws InterruptedException {
        Instant now = context.clock().instant();
        raise(page.notices(), now);
        StreamProgress next = after(page);
        boolean news = !page.records().isEmpty() || !next.equals(progress);
        if (news) {
            context.arrived(new Arrival(records(page), next, List.of(), now));
        } else {
            context.intake().touch(next, now);
        }
        progress = next;
        context.streamRead(next);
        context.health().succeeded(now);
        return page.more() ? Duration.ZERO : stream.every();
    }

    /// Comes before the offset: once that is stored, nobody would tell again.
    private void raise(List<Problem> notices, Instant now) throws InterruptedException {
        if (!notices.isEmpty()) {
            context.cases()
                    .raise(notices.stream().map(notice -> raised(notice, now)).toList());
        }
    }

    private ExceptionCase raised(Problem notice, Instant now) {
        return new ExceptionCase(
                notice.code(), setup.name().value(), "operations", notice.what(), 1, List.of(), notice.remedy(), now);
    }

    private StreamProgress after(Page page) {
        double share = switch (page.phase()) {
            case Page.Phase.Loading loading -> loading.share();
            case Page.Phase.Following following -> 1;
        };
        boolean loading = page.phase() instanceof Page.Phase.Loading;
        return new StreamProgress(setup.name(), stream.name(), page.next(), share, loading, progress.beganAt());
    }

    /// A thing that changed after the load began is live, even if the load came upon it first.
    private List<SourceRecord> records(Page page) {
        return page.records().stream()
                .map(record -> record.at().isBefore(progress.beganAt()) ? record : live(record))
                .toList();
    }

    private static SourceRecord live(SourceRecord record) {
        return new SourceRecord(
                record.key(), record.version(), record.at(), record.change(), RecordOrigin.LIVE, record.payload());
    }
}
