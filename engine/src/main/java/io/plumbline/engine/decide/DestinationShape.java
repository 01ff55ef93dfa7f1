package io.plumbline.engine.decide;

import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.document.Document;
import java.util.Set;

/// How one destination wants things to look: the compiled mapping of its connection. Pure; any thread.
public interface DestinationShape {
    /// The fields of a contact.
    ///
    /// @param profile as `Profile.document()` gives it
    ContactShape contact(Document profile);

    /// The channels and topics whose consent the destination holds.
    Set<ConsentScope> consents();

    /// The expressions that read what follows from people's orders, as they are written; none if nothing does. Then
    /// nobody needs to know it.
    default Set<String> historyRead() {
        return Set.of();
    }

    /// The rows by which the destination remembers an order; none if it wants none.
    ///
    /// @param order the canonical document of the order fact
    Shapes<Document> orderRows(Document order, Document profile);

    /// What the destination wants to be told at a moment in an order's life; none if nothing.
    ///
    /// @param moment for instance `order-placed`
    Shapes<EventShape> events(String moment, Happening happening);

    /// What a moment is about, as canonical documents.
    ///
    /// @param fulfilment the shipment, at moments that are about one; otherwise empty
    record Happening(Document order, Document fulfilment, Document profile) {}

    /// One event.
    ///
    /// @param event the destination's own name of the event
    /// @param payload what goes with it
    record EventShape(String event, Document payload) {}
}
