package io.plumbline.app.explain;

import io.plumbline.connector.http.Jsons;
import io.plumbline.mapping.Explanation;
import io.plumbline.mapping.Explanation.ExplainedFact;
import io.plumbline.mapping.Explanation.ExplainedRow;
import io.plumbline.model.record.FieldProblem;
import io.plumbline.model.record.Standardised;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes an explanation for programs.
final class ExplanationJson {
    private ExplanationJson() {}

    static ObjectNode of(String system, String kind, Explanation explanation) {
        ObjectNode json = Jsons.object();
        json.put("system", system).put("kind", kind);
        switch (explanation.result()) {
            case Standardised.Facts(var facts, var warnings) -> {
                json.put("result", "facts").put("facts", facts.size());
                problems(json.putArray("leftOut"), warnings);
            }
            case Standardised.Unfit(var problems, var withdrawals) -> {
                json.put("result", "quarantine");
                problems(json.putArray("problems"), problems);
            }
        }
        ArrayNode explained = json.putArray("explained");
        explanation.facts().forEach(fact -> fact(explained.addObject(), fact));
        return json;
    }

    private static void problems(ArrayNode array, List<FieldProblem> problems) {
        problems.forEach(problem -> array.addObject()
                .put("field", problem.field())
                .put("value", problem.value())
                .put("rule", problem.rule())
                .put("message", problem.message()));
    }

    private static void fact(ObjectNode json, ExplainedFact fact) {
        json.put("fact", fact.kind())
                .put("name", fact.name())
                .put("from", fact.place())
                .put("made", fact.made());
        ObjectNode names = json.putObject("names");
        fact.names()
                .forEach(name -> names.putObject(name.name())
                        .put("source", name.source())
                        .set("value", value(name.value())));
        ArrayNode rows = json.putArray("fields");
        fact.rows().forEach(row -> row(rows.addObject(), row));
    }

    private static void row(ObjectNode json, ExplainedRow row) {
        json.put("field", row.target()).put("outcome", row.outcome());
        row.value().ifPresent(value -> json.set("value", value(value)));
        json.put("source", row.source()).put("foundAt", row.found()).set("found", value(row.raw()));
        ArrayNode steps = json.putArray("converters");
        row.steps()
                .forEach(step ->
                        steps.addObject().put("converter", step.converter()).set("value", value(step.value())));
        row.rule().ifPresent(rule -> json.put("rule", rule));
        row.message().ifPresent(message -> json.put("message", message));
        json.put("place", row.place());
    }

    private static JsonNode value(String json) {
        return Jsons.parse(json.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
