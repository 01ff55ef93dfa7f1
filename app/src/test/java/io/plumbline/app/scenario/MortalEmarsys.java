package io.plumbline.app.scenario;

import io.plumbline.connector.Acceptance;
import io.plumbline.connector.Batch;
import io.plumbline.connector.Context;
import io.plumbline.connector.Descriptor;
import io.plumbline.connector.Destination;
import io.plumbline.connector.DestinationConnector;
import io.plumbline.connector.FieldNeed;
import io.plumbline.connector.HoldsConsent;
import io.plumbline.connector.LeavesTraces;
import io.plumbline.connector.Problem;
import io.plumbline.connector.Settings;
import io.plumbline.connectors.emarsys.Emarsys;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.delivery.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// The connector of Emarsys for as long as its run is alive. It does not wait for batches to fill up.
record MortalEmarsys(Lifeline lifeline, Emarsys connector) implements DestinationConnector {
    private static final String FOLDER = "/io/plumbline/connectors/emarsys/";

    @Override
    public Descriptor descriptor() {
        Descriptor own = connector.descriptor();
        List<Acceptance> accepts =
                own.accepts().stream().map(MortalEmarsys::acceptance).toList();
        return new Descriptor(
                own.system(), own.title(), own.settings(), own.streams(), accepts, FOLDER + own.mapping());
    }

    private static Acceptance acceptance(Acceptance own) {
        return new Acceptance(own.kind(), own.batchMax(), own.repeatable(), Duration.ZERO);
    }

    @Override
    public Destination openDestination(Settings settings, Context context) {
        return new MortalDestination(lifeline, connector.openDestination(settings, context));
    }

    /// What becomes of a delivery is never known if the run dies meanwhile.
    private record MortalDestination(Lifeline lifeline, Destination destination)
            implements Destination, HoldsConsent, LeavesTraces {
        @Override
        public String afterErasure() {
            return ((LeavesTraces) destination).afterErasure();
        }

        @Override
        public Set<ConsentScope> scopes() {
            return ((HoldsConsent) destination).scopes();
        }

        @Override
        public List<Problem> check(List<FieldNeed> needs) throws InterruptedException {
            return destination.check(needs);
        }

        @Override
        public List<Outcome> deliver(Batch batch) throws InterruptedException {
            lifeline.check();
            List<Outcome> outcomes = destination.deliver(batch);
            lifeline.check();
            return outcomes;
        }

        @Override
        public void close() {
            destination.close();
        }
    }
}
