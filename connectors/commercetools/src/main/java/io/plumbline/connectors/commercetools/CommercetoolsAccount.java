package io.plumbline.connectors.commercetools;

import io.plumbline.connector.Context;
import io.plumbline.connector.Offset;
import io.plumbline.connector.Page;
import io.plumbline.connector.Problem;
import io.plumbline.connector.ReadsByKey;
import io.plumbline.connector.Receipt;
import io.plumbline.connector.ReceivesNotifications;
import io.plumbline.connector.Source;
import io.plumbline.connectors.commercetools.call.ProjectCalls;
import io.plumbline.connectors.commercetools.check.CheckAccount;
import io.plumbline.connectors.commercetools.notification.ReadNotification;
import io.plumbline.connectors.commercetools.offset.OffsetText;
import io.plumbline.connectors.commercetools.stream.ReadResources;
import io.plumbline.connectors.commercetools.stream.StreamReader;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.SourceRecord;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// One opened project that is read.
final class CommercetoolsAccount implements Source, ReadsByKey, ReceivesNotifications {
    private static final int KEYS_MAX = 250;

    private final Map<String, StreamReader> streams;
    private final ReadResources resources;
    private final ReadNotification notifications;
    private final CheckAccount check;

    private CommercetoolsAccount(
            Map<String, StreamReader> streams,
            ReadResources resources,
            ReadNotification notifications,
            CheckAccount check) {
        this.streams = Map.copyOf(streams);
        this.resources = resources;
        this.notifications = notifications;
        this.check = check;
    }

    static CommercetoolsAccount open(ConnectionSettings settings, Context context, InstantSource clock) {
        ProjectCalls calls = ProjectConnection.calls(settings, context, clock);
        return new CommercetoolsAccount(
                Streams.of(calls, context.connection(), settings),
                new ReadResources(calls, context.connection(), settings.project()),
                new ReadNotification(context.connection(), settings.project().key(), settings.productUpdates()),
                new CheckAccount(calls, settings.project(), settings.expectations(), clock));
    }

    @Override
    public List<Problem> check() throws InterruptedException {
        return check.check();
    }

    @Override
    public Page read(String stream, Offset offset, Instant now) throws InterruptedException {
        StreamReader reader = streams.get(stream);
        if (reader == null) {
            throw new IllegalArgumentException("commercetools has no stream " + stream);
        }
        return reader.read(OffsetText.read(offset), now);
    }

    @Override
    public List<SourceRecord> read(List<RecordKey> keys) throws InterruptedException {
        return resources.read(keys);
    }

    @Override
    public int keysMax() {
        return KEYS_MAX;
    }

    @Override
    public Receipt receive(Notification notification) {
        return notifications.read(notification);
    }

    @Override
    public void close() {
        // Connections belong to the pool that the engine lends; nothing is kept here.
    }
}
