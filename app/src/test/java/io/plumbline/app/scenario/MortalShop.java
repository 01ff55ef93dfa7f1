package io.plumbline.app.scenario;

import io.plumbline.connector.Context;
import io.plumbline.connector.Descriptor;
import io.plumbline.connector.Offset;
import io.plumbline.connector.Page;
import io.plumbline.connector.Problem;
import io.plumbline.connector.ReadsByKey;
import io.plumbline.connector.Receipt;
import io.plumbline.connector.ReceivesNotifications;
import io.plumbline.connector.Settings;
import io.plumbline.connector.Source;
import io.plumbline.connector.SourceConnector;
import io.plumbline.connectors.commercetools.Commercetools;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.SourceRecord;
import java.time.Instant;
import java.util.List;

/// The connector of commercetools as it is, for as long as its run is alive.
record MortalShop(Lifeline lifeline, Commercetools connector) implements SourceConnector {
    private static final String FOLDER = "/io/plumbline/connectors/commercetools/";

    @Override
    public Descriptor descriptor() {
        Descriptor own = connector.descriptor();
        return new Descriptor(
                own.system(), own.title(), own.settings(), own.streams(), own.accepts(), FOLDER + own.mapping());
    }

    @Override
    public Source openSource(Settings settings, Context context) {
        return new MortalSource(lifeline, connector.openSource(settings, context));
    }

    /// What the source reads is lost if the run dies meanwhile.
    private record MortalSource(Lifeline lifeline, Source source) implements Source, ReadsByKey, ReceivesNotifications {
        @Override
        public List<Problem> check() throws InterruptedException {
            return source.check();
        }

        @Override
        public Page read(String stream, Offset offset, Instant now) throws InterruptedException {
            lifeline.check();
            Page page = source.read(stream, offset, now);
            lifeline.check();
            return page;
        }

        @Override
        public List<SourceRecord> read(List<RecordKey> keys) throws InterruptedException {
            lifeline.check();
            List<SourceRecord> records = ((ReadsByKey) source).read(keys);
            lifeline.check();
            return records;
        }

        @Override
        public int keysMax() {
            return ((ReadsByKey) source).keysMax();
        }

        @Override
        public Receipt receive(Notification notification) {
            return ((ReceivesNotifications) source).receive(notification);
        }

        @Override
        public void close() {
            source.close();
        }
    }
}
