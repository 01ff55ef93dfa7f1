package io.plumbline.connectors.reference;

import io.plumbline.connector.Batch;
import io.plumbline.connector.Context;
import io.plumbline.connector.Descriptor;
import io.plumbline.connector.Destination;
import io.plumbline.connector.DestinationConnector;
import io.plumbline.connector.FieldNeed;
import io.plumbline.connector.Problem;
import io.plumbline.connector.Settings;
import io.plumbline.model.delivery.Outcome;
import java.util.List;

/// Memo as a destination whose deliveries are spoilt in one way.
///
/// @param spoiling delivers a batch through a sound account and answers as a bad connector would
record SpoiltMemo(Spoiling spoiling) implements DestinationConnector {
    /// What a bad connector does.
    @FunctionalInterface
    interface Spoiling {
        List<Outcome> deliver(Destination sound, Batch batch) throws InterruptedException;
    }

    @Override
    public Descriptor descriptor() {
        return new Memo().descriptor();
    }

    @Override
    public Destination openDestination(Settings settings, Context context) {
        Destination sound = new Memo().openDestination(settings, context);
        return new Destination() {
            @Override
            public List<Problem> check(List<FieldNeed> needs) throws InterruptedException {
                return sound.check(needs);
            }

            @Override
            public List<Outcome> deliver(Batch batch) throws InterruptedException {
                return spoiling.deliver(sound, batch);
            }

            @Override
            public void close() {
                sound.close();
            }
        };
    }
}
