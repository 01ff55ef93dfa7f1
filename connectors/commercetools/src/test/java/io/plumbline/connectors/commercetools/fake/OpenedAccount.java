package io.plumbline.connectors.commercetools.fake;

import io.plumbline.connector.Offset;
import io.plumbline.connector.Page;
import io.plumbline.connector.ReadsByKey;
import io.plumbline.connector.ReceivesNotifications;
import io.plumbline.connector.Source;
import io.plumbline.connector.http.CallObserver;
import io.plumbline.connector.http.ConnectionContext;
import io.plumbline.connector.http.HttpConnections;
import io.plumbline.connector.http.HttpTimeouts;
import io.plumbline.connectors.commercetools.Commercetools;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.SourceRecord;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The connector, opened on a server of this machine as the engine would open it.
public final class OpenedAccount implements AutoCloseable {
    public static final ConnectionName SHOP = new ConnectionName("shop");
    private static final HttpTimeouts SHORT =
            new HttpTimeouts(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(20));
    private static final int PAGES_MAX = 10_000;

    private final HttpConnections connections = new HttpConnections(SHORT);
    private final Source source;

    /// @param stated settings beside those that every connection needs
    public OpenedAccount(URI server, Map<String, String> stated) {
        this.source = new Commercetools()
                .openSource(
                        AccountSettings.of(server, "reader", "secret", stated),
                        new ConnectionContext(SHOP, connections, CallObserver.NONE));
    }

    public Source source() {
        return source;
    }

    public ReadsByKey byKey() {
        return (ReadsByKey) source;
    }

    public ReceivesNotifications notifications() {
        return (ReceivesNotifications) source;
    }

    public List<SourceRecord> read(String kind, String... ids) throws InterruptedException {
        return byKey().read(List.of(ids).stream()
                .map(id -> new RecordKey(SHOP, kind, id))
                .toList());
    }

    /// Reads a stream until it has no more for now.
    public Read readAll(String stream, Offset from, Instant now) throws InterruptedException {
        List<SourceRecord> records = new ArrayList<>();
        Offset offset = from;
        for (int pages = 0; pages < PAGES_MAX; pages++) {
            Page page = source.read(stream, offset, now);
            records.addAll(page.records());
            offset = page.next();
            if (!page.more()) {
                return new Read(records, offset);
            }
        }
        throw new AssertionError("The stream does not come to an end");
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            connections.close();
        }
    }

    /// Everything a stream had.
    ///
    /// @param next where to go on
    public record Read(List<SourceRecord> records, Offset next) {}
}
