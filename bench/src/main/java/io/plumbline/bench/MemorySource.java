package io.plumbline.bench;

import io.plumbline.connector.Offset;
import io.plumbline.connector.Page;
import io.plumbline.connector.Problem;
import io.plumbline.connector.Source;
import io.plumbline.model.record.SourceRecord;
import java.time.Instant;
import java.util.List;

/// A source that has everything in memory and answers at once.
final class MemorySource implements Source {
    private static final int PAGE = 500;

    private final List<SourceRecord> records;

    MemorySource(List<SourceRecord> records) {
        this.records = records;
    }

    @Override
    public List<Problem> check() {
        return List.of();
    }

    @Override
    public Page read(String stream, Offset offset, Instant now) {
        int from = offset.isStart() ? 0 : Integer.parseInt(offset.value());
        int to = Math.min(from + PAGE, records.size());
        boolean more = to < records.size();
        Page.Phase phase = more ? new Page.Phase.Loading((double) to / records.size()) : new Page.Phase.Following();
        return new Page(records.subList(from, to), new Offset(Integer.toString(to)), more, phase);
    }

    @Override
    public void close() {}
}
