package io.plumbline.store.people;

import io.plumbline.engine.decide.ContactShape;
import io.plumbline.engine.decide.DestinationShape;
import io.plumbline.engine.decide.Shapes;
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
    public Shapes<Document> orderRows(Document order, Document profile) {
        return Shapes.of(List.of(order));
    }

    @Override
    public Shapes<EventShape> events(String moment, Happening happening) {
        return Shapes.of(List.of());
    }
}
