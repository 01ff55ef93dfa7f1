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
import java.util.TreeSet;

/// What a destination holds, or is to hold, of somebody's consent, as part of an intent's body: by scope the state, its
/// time and its evidence.
public final class ConsentDocument {
    private static final String STATE = "state";
    private static final String AT = "at";
    private static final String EVIDENCE = "evidence";

    private ConsentDocument() {}

    /// @param tellings at most one for each scope
    public static Document of(Collection<ConsentChange> tellings) {
        Map<String, Object> byScope = new LinkedHashMap<>();
        tellings.forEach(telling -> byScope.put(telling.scope().word(), written(telling)));
        return Document.of(byScope);
    }

    /// By scope the state alone: what decides whether a system must be told.
    public static Document states(Document consents) {
        Map<String, Object> states = new LinkedHashMap<>();
        consents.values()
                .keySet()
                .forEach(scope -> states.put(scope, consents.object(scope).textOrEmpty(STATE)));
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
        if (held.isEmpty()) {
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
