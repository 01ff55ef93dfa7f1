package io.plumbline.store.erase;

import io.plumbline.engine.decide.ContactShape;
import io.plumbline.engine.decide.DestinationShape;
import io.plumbline.engine.decide.Shapes;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.consent.ConsentStatement;
import io.plumbline.model.document.Document;
import java.util.List;
import java.util.Set;

/// A destination that takes contacts, orders and the placing of orders just as they are.
final class TakesEverything implements DestinationShape {
    @Override
    public ContactShape contact(Document profile) {
        return new ContactShape.Ready(profile, List.of());
    }

    @Override
    public Set<ConsentScope> consents() {
        return Set.of(new ConsentScope(ConsentStatement.EMAIL, ""));
    }

    @Override
    public Shapes<Document> orderRows(Document order, Document profile) {
        return Shapes.of(List.of(order));
    }

    @Override
    public Shapes<EventShape> events(String moment, Happening happening) {
        return Shapes.of(List.of(new EventShape(moment, happening.profile())));
    }
}
