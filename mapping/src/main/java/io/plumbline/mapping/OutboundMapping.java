package io.plumbline.mapping;

import io.plumbline.mapping.expression.ExpressionFailedException;
import io.plumbline.mapping.expression.Scope;
import io.plumbline.mapping.language.Occasion;
import io.plumbline.mapping.language.Outbound;
import io.plumbline.mapping.language.Outbound.Event;
import io.plumbline.mapping.language.Outbound.HistoryRead;
import io.plumbline.mapping.language.Outbound.OrderRows;
import io.plumbline.mapping.row.Draft;
import io.plumbline.mapping.row.FieldRows;
import io.plumbline.mapping.row.Findings;
import io.plumbline.mapping.row.OnProblem;
import io.plumbline.mapping.row.Row;
import io.plumbline.mapping.row.RowOutcome;
import io.plumbline.mapping.row.Rows;
import io.plumbline.mapping.row.Trace;
import io.plumbline.model.document.Document;
import io.plumbline.model.document.FieldType;
import io.plumbline.model.record.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Turns canonical documents into a destination's fields.
public final class OutboundMapping {
    private final Outbound outbound;

    OutboundMapping(Outbound outbound) {
        this.outbound = outbound;
    }

    /// The fields of a contact.
    ///
    /// @param profile as `Profile.document()` gives it
    public Shaped contact(Document profile) {
        return shaped(outbound.contact(), Scope.of(profile, null).with("profile", profile));
    }

    /// The rows of an order; none where the mapping has no `order-rows:`.
    ///
    /// @param order as `FactDocuments.write` gives it
    public ShapedRows orderRows(Document order, Document profile) {
        List<Document> rows = new ArrayList<>();
        Findings findings = new Findings();
        outbound.orderRows().ifPresent(part -> add(part, order, profile, rows, findings));
        return new ShapedRows(rows, findings.warnings(), findings.refusals());
    }

    private static void add(OrderRows part, Document order, Document profile, List<Document> rows, Findings findings) {
        Scope scope = Scope.of(order, null).with("order", order).with("profile", profile);
        try {
            for (Scope element : part.each().in(scope)) {
                Draft draft = new Draft();
                if (part.when().holds(element)
                        && part.rows().apply(element, draft, findings, Trace.NONE) == RowOutcome.WRITTEN) {
                    rows.add(draft.document());
                }
            }
        } catch (ExpressionFailedException e) {
            findings.add(OnProblem.UNFIT, failed("order-rows", e));
        }
    }

    /// The events that a destination wants on an occasion.
    public List<ShapedEvent> events(Occasion occasion, EventSubject subject) {
        List<ShapedEvent> events = new ArrayList<>();
        for (Event event : outbound.events()) {
            if (event.occasion() == occasion) {
                shaped(event, subject).ifPresent(data -> events.add(new ShapedEvent(event.name(), data)));
            }
        }
        return events;
    }

    private static Optional<Shaped> shaped(Event event, EventSubject subject) {
        Scope scope = Scope.of(subject.order(), null)
                .with("order", subject.order())
                .with("fulfilment", subject.fulfilment())
                .with("profile", subject.profile());
        try {
            return event.when().holds(scope) ? Optional.of(shaped(event.data(), scope)) : Optional.empty();
        } catch (ExpressionFailedException e) {
            return Optional.of(new Shaped(Document.EMPTY, List.of(), List.of(failed(event.name(), e))));
        }
    }

    private static FieldProblem failed(String part, ExpressionFailedException e) {
        return new FieldProblem("(" + part + ")", "", ExpressionFailedException.RULE, e.explanation());
    }

    private static Shaped shaped(Rows rows, Scope scope) {
        Draft draft = new Draft();
        Findings findings = new Findings();
        rows.apply(scope, draft, findings, Trace.NONE);
        return new Shaped(draft.document(), findings.warnings(), findings.refusals());
    }

    /// Every expression that reads what follows from people's orders. Where there is none, nobody needs to know that.
    public List<HistoryRead> historyRead() {
        return outbound.historyRead();
    }

    /// The names of the events it sends, which must exist at the destination.
    public List<String> eventNames() {
        return outbound.events().stream().map(Event::name).toList();
    }

    /// The fields of contacts it writes, which must exist at the destination.
    public List<TargetField> targets() {
        return outbound.contact().entries().stream()
                .flatMap(entry -> entry instanceof FieldRows(List<Row> rows)
                        ? rows.stream().limit(1)
                        : Stream.empty())
                .map(row -> new TargetField(row.target().name(), typeOf(row), row.place()))
                .toList();
    }

    private static FieldType typeOf(Row row) {
        FieldType type = row.target().type();
        return type == null ? FieldType.TEXT : type;
    }
}
