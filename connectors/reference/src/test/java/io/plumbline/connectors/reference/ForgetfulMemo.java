package io.plumbline.connectors.reference;

import io.plumbline.connector.Context;
import io.plumbline.connector.Descriptor;
import io.plumbline.connector.Offset;
import io.plumbline.connector.Page;
import io.plumbline.connector.Problem;
import io.plumbline.connector.Settings;
import io.plumbline.connector.Source;
import io.plumbline.connector.SourceConnector;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/// Memo as a source whose pages are spoilt in one way.
record ForgetfulMemo(UnaryOperator<Page> spoiling) implements SourceConnector {
    @Override
    public Descriptor descriptor() {
        return new Memo().descriptor();
    }

    @Override
    public Source openSource(Settings settings, Context context) {
        Source sound = new Memo().openSource(settings, context);
        return new Source() {
            @Override
            public List<Problem> check() throws InterruptedException {
                return sound.check();
            }

            @Override
            public Page read(String stream, Offset offset, Instant now) throws InterruptedException {
                return spoiling.apply(sound.read(stream, offset, now));
            }

            @Override
            public void close() {
                sound.close();
            }
        };
    }
}
