package io.plumbline.mapping;

import io.plumbline.mapping.expression.Scope;
import io.plumbline.mapping.json.NotJsonException;
import io.plumbline.mapping.json.RecordJson;
import io.plumbline.mapping.row.FactRows;
import io.plumbline.mapping.row.Findings;
import io.plumbline.mapping.row.Trace;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.record.FieldProblem;
import io.plumbline.model.record.SourceRecord;
import io.plumbline.model.record.Standardised;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Turns a source's records into facts.
public final class InboundMapping {
    static final String NOT_JSON = "not-json";

    private final Map<String, List<FactRows>> facts;

    InboundMapping(Map<String, List<FactRows>> facts) {
        this.facts = new LinkedHashMap<>(facts);
    }

    /// The kinds of record that it understands. Records of other kinds say nothing.
    public Set<String> recordKinds() {
        return Set.copyOf(facts.keySet());
    }

    /// Standardises a record of a thing that exists; deletions and erasures have no payload and never come here.
    public Standardised standardise(SourceRecord record) {
        return standardise(record, Trace.NONE);
    }

    /// Standardises a record and tells for every row what it found and did. Slower, and the answer holds personal data:
    /// for people who look at one record.
    public Explanation explain(SourceRecord record) {
        ExplainingTrace trace = new ExplainingTrace();
        return new Explanation(standardise(record, trace), trace.facts());
    }

    private Standardised standardise(SourceRecord record, Trace trace) {
        List<FactRows> rows = facts.getOrDefault(record.key().kind(), List.of());
        if (rows.isEmpty()) {
            return new Standardised.Facts(List.of(), List.of());
        }
        Map<String, Object> json;
        try {
            json = RecordJson.parse(record.payload().bytes());
        } catch (NotJsonException e) {
            return new Standardised.Unfit(List.of(new FieldProblem("", "", NOT_JSON, e.explanation())));
        }
        Scope scope = Scope.of(json, record.at()).with("record", json);
        List<Fact> made = new ArrayList<>();
        Findings findings = new Findings();
        for (FactRows fact : rows) {
            fact.apply(scope, made, findings, trace);
        }
        return findings.isRefused()
                ? new Standardised.Unfit(findings.refusals(), withdrawals(made))
                : new Standardised.Facts(made, findings.warnings());
    }

    private static List<ConsentFact> withdrawals(List<Fact> made) {
        return made.stream()
                .filter(ConsentFact.class::isInstance)
                .map(ConsentFact.class::cast)
                .filter(consent -> consent.statement().act().isRestrictive())
                .toList();
    }
}
