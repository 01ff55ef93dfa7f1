package io.plumbline.engine.deliver;

import io.plumbline.connector.Batch;
import io.plumbline.connector.Delivery;
import io.plumbline.connector.Destination;
import io.plumbline.model.consent.ConsentDocument;
import io.plumbline.model.delivery.Outcome;
import io.plumbline.model.document.Document;
import io.plumbline.model.intent.IntentKind;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Sends a batch once, contacts to retire apart from those to put; where it is refused as a whole, sends its halves,
/// down to the one that is at fault.
final class Attempt {
    private static final Logger LOG = System.getLogger(Attempt.class.getName());
    private static final Outcome FAILED = new Outcome.Unclear("connector-failed");
    private static final Outcome NOT_SENT = new Outcome.Later("not-sent", Optional.empty());

    private final Destination destination;

    Attempt(Destination destination) {
        this.destination = destination;
    }

    /// @return one outcome for each intent, in order
    List<Outcome> send(IntentKind kind, List<QueuedIntent> intents) throws InterruptedException {
        List<Integer> retiring = new ArrayList<>();
        List<Integer> staying = new ArrayList<>();
        for (int i = 0; i < intents.size(); i++) {
            (intents.get(i).isRetirement() ? retiring : staying).add(i);
        }
        if (retiring.isEmpty() || staying.isEmpty()) {
            return sendAlike(kind, intents);
        }
        List<Outcome> outcomes = new ArrayList<>(Collections.nCopies(intents.size(), NOT_SENT));
        resend(kind, intents, staying, outcomes);
        resend(kind, intents, retiring, outcomes);
        return outcomes;
    }

    private List<Outcome> sendAlike(IntentKind kind, List<QueuedIntent> intents) throws InterruptedException {
        List<Outcome> outcomes = new ArrayList<>(deliver(kind, intents));
        List<Integer> suspects = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Suspect) {
                suspects.add(i);
            }
        }
        if (suspects.isEmpty() || intents.size() == 1) {
            return outcomes;
        }
        int half = (suspects.size() + 1) / 2;
        resend(kind, intents, suspects.subList(0, half), outcomes);
        resend(kind, intents, suspects.subList(half, suspects.size()), outcomes);
        return outcomes;
    }

    private void resend(IntentKind kind, List<QueuedIntent> intents, List<Integer> which, List<Outcome> outcomes)
            throws InterruptedException {
        if (which.isEmpty()) {
            return;
        }
        List<Outcome> part = sendAlike(kind, which.stream().map(intents::get).toList());
        for (int i = 0; i < which.size(); i++) {
            outcomes.set(which.get(i), part.get(i));
        }
    }

    private List<Outcome> deliver(IntentKind kind, List<QueuedIntent> intents) throws InterruptedException {
        List<Delivery> deliveries = intents.stream().map(Attempt::delivery).toList();
        List<Outcome> outcomes = delivered(new Batch(kind, deliveries));
        return outcomes.size() == intents.size() ? outcomes : Collections.nCopies(intents.size(), FAILED);
    }

    /// A connector must answer, with one outcome for each delivery. If it does neither, nobody knows what took effect.
    private List<Outcome> delivered(Batch batch) throws InterruptedException {
        try {
            return destination.deliver(batch);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.ERROR,
                    "lane={0} outcome=connector-failed code={1}",
                    batch.kind().word(),
                    e.getClass().getSimpleName());
            return List.of();
        }
    }

    private static Delivery delivery(QueuedIntent queued) {
        Document body = queued.intent().body();
        return new Delivery(
                queued.intent().thing(),
                Objects.toString(queued.intent().contact(), ""),
                body.without("consents", "telling"),
                ConsentDocument.changes(body.object("consents"), body.texts("telling")));
    }
}
