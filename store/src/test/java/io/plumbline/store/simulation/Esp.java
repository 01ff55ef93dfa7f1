package io.plumbline.store.simulation;

import io.plumbline.connector.Batch;
import io.plumbline.connector.Delivery;
import io.plumbline.connector.Destination;
import io.plumbline.connector.FieldNeed;
import io.plumbline.connector.Problem;
import io.plumbline.model.consent.ConsentChange;
import io.plumbline.model.consent.ConsentState;
import io.plumbline.model.delivery.Outcome;
import io.plumbline.model.intent.IntentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// An e-mail service provider that keeps what it is told of contacts, and remembers every telling of consent.
final class Esp implements Destination {
    /// What happens to one delivery.
    enum Fortune {
        WELL,
        /// Refused before anything took effect.
        BUSY,
        /// The effect happens and the answer is lost.
        ANSWER_LOST,
        /// Neither effect nor answer.
        REQUEST_LOST,
        /// Refused for good.
        REFUSED
    }

    /// A contact as it is held.
    record Contact(Map<String, String> fields, ConsentState consent, boolean retired) {}

    final Map<String, Contact> contacts = new TreeMap<>();
    final List<ConsentChange> told = new ArrayList<>();
    final List<String> happened = new ArrayList<>();
    final List<String> orders = new ArrayList<>();
    Function<Delivery, Fortune> fortune = delivery -> Fortune.WELL;
    Runnable meanwhile = () -> {};

    @Override
    public List<Problem> check(List<FieldNeed> needs) {
        return List.of();
    }

    @Override
    public List<Outcome> deliver(Batch batch) {
        List<Outcome> outcomes = batch.deliveries().stream()
                .map(delivery -> outcome(batch.kind(), delivery))
                .toList();
        Runnable now = meanwhile;
        meanwhile = () -> {};
        now.run();
        return outcomes;
    }

    private Outcome outcome(IntentKind kind, Delivery delivery) {
        return switch (fortune.apply(delivery)) {
            case WELL -> {
                take(kind, delivery);
                yield new Outcome.Acknowledged("");
            }
            case BUSY -> new Outcome.Later("busy", Optional.empty());
            case ANSWER_LOST -> {
                take(kind, delivery);
                yield new Outcome.Unclear("answer-lost");
            }
            case REQUEST_LOST -> new Outcome.Unclear("request-lost");
            case REFUSED -> new Outcome.Refused("not-this", "Not this one");
        };
    }

    private void take(IntentKind kind, Delivery delivery) {
        switch (kind) {
            case PUT_CONTACT -> put(delivery);
            case RECORD_ORDER -> {
                happened.add(delivery.thing());
                delivery.body().objects("rows").forEach(row -> orders.add(row.textOrEmpty("order")));
            }
            case TRIGGER_EVENT -> happened.add(delivery.thing());
            default -> throw new IllegalArgumentException("Not accepted: " + kind);
        }
    }

    private void put(Delivery delivery) {
        Contact before = contacts.getOrDefault(delivery.thing(), new Contact(Map.of(), ConsentState.UNKNOWN, false));
        if (delivery.isRetirement()) {
            if (contacts.containsKey(delivery.thing())) {
                contacts.put(delivery.thing(), new Contact(Map.of(), ConsentState.WITHDRAWN, true));
            }
            return;
        }
        Map<String, String> fields = new TreeMap<>(before.fields());
        delivery.body().object("fields").values().forEach((name, value) -> fields.put(name, value.toString()));
        fields.keySet().removeAll(delivery.body().texts("cleared"));
        ConsentState consent = before.consent();
        for (ConsentChange change : delivery.consents()) {
            told.add(change);
            consent = change.state();
        }
        contacts.put(delivery.thing(), new Contact(fields, consent, false));
    }

    boolean isRetired(String externalId) {
        return Objects.requireNonNull(contacts.get(externalId)).retired();
    }

    /// The contacts with an address.
    List<Contact> withAddress(String email) {
        return contacts.values().stream()
                .filter(contact -> email.equals(contact.fields().get("email")))
                .toList();
    }

    @Override
    public void close() {}
}
