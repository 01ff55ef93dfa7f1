package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Http;
import io.plumbline.connector.Offset;
import io.plumbline.connector.Page;
import io.plumbline.connector.Problem;
import io.plumbline.connector.ReadsByKey;
import io.plumbline.connector.Receipt;
import io.plumbline.connector.ReceivesNotifications;
import io.plumbline.connector.Source;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.SourceRecord;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// One opened account that tells what people did with their consent. Its streams are read at the same time, so it
/// remembers nothing between two calls.
final class EmarsysSource implements Source, ReadsByKey, ReceivesNotifications {
    static final String OPT_INS = "opt-ins";
    static final String RESPONSES = "responses";

    private final CoreApi api;
    private final EmarsysSettings settings;
    private final InstantSource clock;
    private final KeyField keyField;
    private final OptInRecords optIns;
    private final ReadNotification notifications;
    private final Map<String, ReadExports> streams;

    EmarsysSource(EmarsysSettings settings, Http core, ConnectionName connection, InstantSource clock) {
        this.api = new CoreApi(core);
        this.settings = settings;
        this.clock = clock;
        this.keyField = new KeyField(api, settings.keyField());
        this.optIns = new OptInRecords(api, connection);
        this.notifications = new ReadNotification(connection, settings.consent().webhookKey());
        this.streams = Map.of(OPT_INS, exports(optIns), RESPONSES, exports(new ResponseRecords(connection)));
    }

    private ReadExports exports(Exported exported) {
        return new ReadExports(api, keyField, exported, settings.consent().every());
    }

    @Override
    public List<Problem> check() throws InterruptedException {
        return new CheckAccount(api, settings, clock).problemsOfSource();
    }

    @Override
    public Page read(String stream, Offset offset, Instant now) throws InterruptedException {
        ReadExports reader = streams.get(stream);
        if (reader == null) {
            throw new IllegalArgumentException("Emarsys has no stream " + stream);
        }
        return reader.read(offset, now);
    }

    @Override
    public List<SourceRecord> read(List<RecordKey> keys) throws InterruptedException {
        Set<String> contacts = keys.stream()
                .filter(key -> key.kind().equals(OptInRecords.KIND))
                .map(RecordKey::id)
                .collect(Collectors.toSet());
        Instant now = clock.instant();
        return contacts.isEmpty() ? List.of() : optIns.read(keyField.id(), contacts, now);
    }

    @Override
    public int keysMax() {
        return Emarsys.CALL_MAX;
    }

    @Override
    public Receipt receive(Notification notification) {
        return notifications.read(notification);
    }

    @Override
    public void close() {
        // Nothing is held: connections belong to the context.
    }
}
