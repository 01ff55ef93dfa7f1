package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Offset;
import io.plumbline.connector.Page;
import io.plumbline.connector.Settings;
import io.plumbline.connector.http.CallObserver;
import io.plumbline.connector.http.ConnectionContext;
import io.plumbline.connector.http.HttpConnections;
import io.plumbline.connector.http.HttpTimeouts;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.SourceRecord;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Reads streams of a sandbox as the engine does: a page at once while there is more, else after a while.
final class SourceReader implements AutoCloseable {
    private static final Duration EVERY =
            new Emarsys().descriptor().streams().getFirst().every();
    private static final int STEPS_MAX = 1_000;

    final EmarsysSource source;
    private final EmarsysSourceStand stand;
    private final HttpConnections connections = new HttpConnections(HttpTimeouts.STANDARD);

    SourceReader(EmarsysSourceStand stand) {
        this.stand = stand;
        Emarsys emarsys = new Emarsys(stand::now, new Random(1));
        this.source = (EmarsysSource) emarsys.openSource(
                new Settings(emarsys.descriptor(), stand.settings()),
                new ConnectionContext(new ConnectionName("under-test"), connections, CallObserver.NONE));
    }

    /// What was read, and where it ended.
    record Run(List<SourceRecord> records, List<Offset> offsets) {
        Offset next() {
            return offsets.getLast();
        }

        List<String> payloads() {
            return records.stream().map(SourceReader::payload).toList();
        }
    }

    static String payload(SourceRecord record) {
        return new String(record.payload().bytes(), StandardCharsets.UTF_8);
    }

    /// Reads until an export has been read to its end.
    Run export(String stream, Offset from) throws InterruptedException {
        List<SourceRecord> records = new ArrayList<>();
        List<Offset> offsets = new ArrayList<>(List.of(from));
        boolean wasReading = false;
        for (int step = 0; step < STEPS_MAX; step++) {
            Page page = source.read(stream, offsets.getLast(), stand.now());
            records.addAll(page.records());
            offsets.add(page.next());
            if (!page.more() && wasReading) {
                return new Run(records, offsets);
            }
            wasReading = page.more();
            if (!page.more()) {
                stand.turnClock(EVERY);
            }
        }
        throw new AssertionError("An export without an end");
    }

    @Override
    public void close() {
        connections.close();
    }
}
