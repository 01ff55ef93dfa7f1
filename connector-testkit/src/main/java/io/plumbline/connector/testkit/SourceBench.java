package io.plumbline.connector.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Offset;
import io.plumbline.connector.Page;
import io.plumbline.connector.Settings;
import io.plumbline.connector.Source;
import io.plumbline.connector.SourceConnector;
import io.plumbline.connector.http.CallObserver;
import io.plumbline.connector.http.ConnectionContext;
import io.plumbline.connector.http.HttpConnections;
import io.plumbline.connector.http.HttpTimeouts;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.SourceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A source connector, its sandbox, and the network between them, for the length of one scenario.
final class SourceBench implements Bench {
    private static final int PAGES_MAX = 1_000;

    final SourceConnector connector;
    final SourceStand stand;
    final FaultyContext network;
    final Transcript transcript = new Transcript();

    private final HttpConnections connections = new HttpConnections(HttpTimeouts.STANDARD);

    SourceBench(SourceUnderTest underTest) {
        this.connector = underTest.connector();
        this.stand = underTest.start();
        this.network = new FaultyContext(
                new ConnectionContext(new ConnectionName("under-test"), connections, CallObserver.NONE),
                stand::carriesData);
    }

    String system() {
        return connector.descriptor().system();
    }

    Source open() {
        return open(stand.settings());
    }

    Source open(Map<String, String> settings) {
        Source source = connector.openSource(new Settings(connector.descriptor(), settings), network);
        transcript.add(source);
        return source;
    }

    List<RecordKey> create(String stream, int count) {
        return IntStream.range(0, count).mapToObj(_ -> stand.create(stream)).toList();
    }

    /// Lets everything that has happened so far settle.
    void settle() {
        stand.turnClock(stand.settling().plusSeconds(1));
    }

    Page read(Source source, String stream, Offset offset) throws InterruptedException {
        Page page = source.read(stream, offset, stand.now());
        page.records().forEach(transcript::add);
        transcript.add(page);
        return page;
    }

    /// Reads from an offset until nothing more can be asked for at once.
    Reading readOn(Source source, String stream, Offset offset) throws InterruptedException {
        List<Page> pages = new ArrayList<>();
        Offset at = offset;
        do {
            Page page = read(source, stream, at);
            pages.add(page);
            at = page.next();
            assertThat(pages).as("pages without an end").hasSizeLessThan(PAGES_MAX);
        } while (pages.getLast().more());
        return new Reading(pages, at);
    }

    /// Pages read one after another.
    record Reading(List<Page> pages, Offset next) {
        List<SourceRecord> records() {
            return pages.stream().flatMap(page -> page.records().stream()).toList();
        }

        List<RecordKey> keys() {
            return records().stream().map(SourceRecord::key).toList();
        }
    }

    @Override
    public void close() {
        transcript.assertShowsNothingSecret(connector.descriptor(), stand.settings());
        stand.close();
        connections.close();
    }
}
