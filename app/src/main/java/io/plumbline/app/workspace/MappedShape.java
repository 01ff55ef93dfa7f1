package io.plumbline.app.workspace;

import io.plumbline.engine.decide.ContactShape;
import io.plumbline.engine.decide.DestinationShape;
import io.plumbline.engine.decide.Shapes;
import io.plumbline.mapping.EventSubject;
import io.plumbline.mapping.OutboundMapping;
import io.plumbline.mapping.Shaped;
import io.plumbline.mapping.ShapedEvent;
import io.plumbline.mapping.ShapedRows;
import io.plumbline.mapping.language.Occasion;
import io.plumbline.mapping.language.Outbound.HistoryRead;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.document.Document;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A destination's shape as its mapping says.
public final class MappedShape implements DestinationShape {
    private static final Map<String, Occasion> OCCASIONS =
            Arrays.stream(Occasion.values()).collect(Collectors.toMap(Occasion::word, Function.identity()));

    private final OutboundMapping mapping;
    private final Set<ConsentScope> consents;

    /// @param consents the channels and topics whose consent the destination holds
    public MappedShape(OutboundMapping mapping, Set<ConsentScope> consents) {
        this.mapping = mapping;
        this.consents = Set.copyOf(consents);
    }

    @Override
    public Set<ConsentScope> consents() {
        return consents;
    }

    @Override
    public ContactShape contact(Document profile) {
        Shaped shaped = mapping.contact(profile);
        return shaped.isFit()
                ? new ContactShape.Ready(shaped.fields(), shaped.warnings())
                : new ContactShape.HeldBack(shaped.refusals());
    }

    @Override
    public Set<String> historyRead() {
        return mapping.historyRead().stream().map(HistoryRead::text).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Shapes<Document> orderRows(Document order, Document profile) {
        ShapedRows rows = mapping.orderRows(order, profile);
        return rows.isFit() ? Shapes.of(rows.rows()) : new Shapes<>(List.of(), rows.refusals());
    }

    @Override
    public Shapes<EventShape> events(String moment, Happening happening) {
        Occasion occasion = OCCASIONS.get(moment);
        if (occasion == null) {
            return Shapes.of(List.of());
        }
        EventSubject subject = new EventSubject(happening.order(), happening.fulfilment(), happening.profile());
        List<ShapedEvent> events = mapping.events(occasion, subject);
        return new Shapes<>(
                events.stream()
                        .filter(event -> event.data().isFit())
                        .map(event -> new EventShape(event.name(), event.data().fields()))
                        .toList(),
                events.stream()
                        .flatMap(event -> event.data().refusals().stream())
                        .toList());
    }
}
