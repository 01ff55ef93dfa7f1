package io.plumbline.model.consent;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.document.Document;
import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/// What a destination holds, or is to hold, of somebody's consent, as part of an intent's body: by scope the state, its
/// time and its evidence, and when the destination acknowledged being told so.
public final class ConsentDocument {
    private static final String STATE = "state";
    private static final String AT = "at";
    private static final String EVIDENCE = "evidence";
    private static final String TOLD = "told";

    private ConsentDocument() {}

    /// @param tellings at most one for each scope
    public static Document of(Collection<ConsentChange> tellings) {
        Map<String, Object> byScope = new LinkedHashMap<>();
        tellings.forEach(telling -> byScope.put(telling.scope().word(), written(telling)));
        return Document.of(byScope);
    }

    /// What a destination should hold.
    ///
    /// @param standings how the person stands in every scope that the destination keeps
    /// @param holds what it holds as far as we know, or will once it has acknowledged what is on its way; from it
    ///     comes when it was told what it is not told anew
    public static Document due(SortedMap<ConsentScope, ConsentStanding> standings, Document holds) {
        Map<String, Object> due = new LinkedHashMap<>();
        standings.forEach((scope, standing) -> {
            Document held = holds.object(scope.word());
            Document telling = ConsentChange.telling(scope, standing)
                    .map(ConsentDocument::written)
                    .orElse(state(held).isEmpty() ? held : Document.EMPTY);
            boolean same = state(telling).equals(state(held));
            if (same && held.has(TOLD)) {
                due.put(scope.word(), telling.with(TOLD, held.textOrEmpty(TOLD)));
            } else if (!telling.isEmpty()) {
                due.put(scope.word(), telling);
            }
        });
        return Document.of(due);
    }

    /// Empty for what was cleared.
    private static String state(Document entry) {
        String state = entry.textOrEmpty(STATE);
        return state.equals(ConsentState.UNKNOWN.word()) ? "" : state;
    }

    /// What is held once some scopes were told.
    ///
    /// @param at when the destination acknowledged it
    public static Document told(Document consents, Collection<String> scopes, Instant at) {
        Map<String, Object> held = new LinkedHashMap<>(consents.values());
        for (String scope : scopes) {
            Document due = consents.object(scope);
            Document entry = due.isEmpty() ? Document.of(Map.of(STATE, ConsentState.UNKNOWN.word())) : due;
            held.put(scope, entry.with(TOLD, at.toString()));
        }
        return Document.of(held);
    }

    /// When the destination acknowledged what it holds in a scope; empty if it was never told.
    public static Optional<Instant> toldAt(Document consents, String scope) {
        return consents.object(scope).text(TOLD).map(Instant::parse);
    }

    /// By scope the state alone: what decides whether a system must be told. What was cleared has none.
    public static Document states(Document consents) {
        Map<String, Object> states = new LinkedHashMap<>();
        for (String scope : consents.values().keySet()) {
            String state = state(consents.object(scope));
            if (!state.isEmpty()) {
                states.put(scope, state);
            }
        }
        return Document.of(states);
    }

    /// The scopes on which two documents differ in state.
    public static List<String> differing(Document now, Document before) {
        Document states = states(now);
        Document earlier = states(before);
        TreeSet<String> scopes = new TreeSet<>(states.values().keySet());
        scopes.addAll(earlier.values().keySet());
        scopes.removeIf(scope -> states.textOrEmpty(scope).equals(earlier.textOrEmpty(scope)));
        return new ArrayList<>(scopes);
    }

    /// The changes on some scopes; what the document does not hold is cleared.
    public static List<ConsentChange> changes(Document consents, Collection<String> scopes) {
        return scopes.stream()
                .map(scope -> change(ConsentScope.ofWord(scope), consents.object(scope)))
                .toList();
    }

    private static Document written(ConsentChange telling) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(STATE, telling.state().word());
        switch (telling) {
            case ConsentChange.Subscribe(var scope, var evidence) -> {
                values.put(AT, evidence.at().toString());
                values.put(EVIDENCE, written(evidence));
            }
            case ConsentChange.Unsubscribe(var scope, var at) -> values.put(AT, at.toString());
            case ConsentChange.Clear ignored -> throw new IllegalArgumentException("What is cleared is not held");
        }
        return Document.of(values);
    }

    private static Document written(Evidence evidence) {
        RecordKey record = evidence.record();
        return Document.of(Map.of(
                "source",
                record.connection().value(),
                "kind",
                record.kind(),
                "id",
                record.id(),
                "how",
                evidence.how()));
    }

    private static ConsentChange change(ConsentScope scope, Document held) {
        if (state(held).isEmpty()) {
            return new ConsentChange.Clear(scope);
        }
        Instant at = Instant.parse(held.textOrEmpty(AT));
        if (!held.textOrEmpty(STATE).equals(ConsentState.GRANTED.word())) {
            return new ConsentChange.Unsubscribe(scope, at);
        }
        Document evidence = held.object(EVIDENCE);
        RecordKey record = new RecordKey(
                new ConnectionName(evidence.textOrEmpty("source")),
                evidence.textOrEmpty("kind"),
                evidence.textOrEmpty("id"));
        return new ConsentChange.Subscribe(scope, new Evidence(record, at, evidence.textOrEmpty("how")));
    }
}
