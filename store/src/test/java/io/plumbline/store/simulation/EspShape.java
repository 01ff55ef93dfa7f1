package io.plumbline.store.simulation;

import io.plumbline.engine.decide.ContactShape;
import io.plumbline.engine.decide.DestinationShape;
import io.plumbline.engine.decide.Shapes;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.document.Document;
import io.plumbline.model.record.FieldProblem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A contact is its address and first name, and is held back for the name `Unfit`. Asked for all of some addresses in
/// one batch, it fails.
final class EspShape implements DestinationShape {
    static final String UNFIT = "Unfit";

    private final List<String> together;
    private final Set<String> asked = new HashSet<>();

    EspShape(List<String> together) {
        this.together = together;
    }

    /// A new batch begins.
    void forget() {
        asked.clear();
    }

    @Override
    public ContactShape contact(Document profile) {
        if (profile.textOrEmpty("firstName").equals(UNFIT)) {
            return new ContactShape.HeldBack(
                    List.of(new FieldProblem("firstName", UNFIT, "first-name-unfit", "It is not fit")));
        }
        asked.add(profile.textOrEmpty("email"));
        if (!together.isEmpty() && asked.containsAll(together)) {
            throw new IllegalStateException("a bug");
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        profile.text("email").ifPresent(email -> fields.put("email", email));
        profile.text("firstName").ifPresent(name -> fields.put("firstName", name));
        return new ContactShape.Ready(Document.of(fields), List.of());
    }

    @Override
    public Set<ConsentScope> consents() {
        return Set.of(ConsentScope.EMAIL);
    }

    @Override
    public Shapes<Document> orderRows(Document order, Document profile) {
        return Shapes.of(List.of(Document.of(Map.of("order", order.textOrEmpty("number")))));
    }

    @Override
    public Shapes<EventShape> events(String moment, Happening happening) {
        return Shapes.of(List.of(new EventShape(moment, Document.EMPTY)));
    }
}
