package io.plumbline.store.people;

import io.plumbline.engine.decide.ContactShape;
import io.plumbline.engine.decide.DestinationShape;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.document.Document;
import java.util.List;
import java.util.Set;

/// A destination that takes contacts and orders just as they are.
final class TakesAll implements DestinationShape {
    @Override
    public ContactShape contact(Document profile) {
        return new ContactShape.Ready(profile, List.of());
    }

    @Override
    public Set<ConsentScope> consents() {
        return Set.of();
    }

    @Override
    public List<Document> orderRows(Document order, Document profile) {
        return List.of(order);
    }

    @Override
    public List<EventShape> events(String moment, Happening happening) {
        return List.of();
    }
}
