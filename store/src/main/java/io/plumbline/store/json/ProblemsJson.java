package io.plumbline.store.json;

import io.plumbline.model.document.Document;
import io.plumbline.model.record.FieldProblem;
import java.util.List;
import java.util.Map;

/// Problems of fields as JSON text and back.
public final class ProblemsJson {
    private static final String PROBLEMS = "problems";
    private static final String FIELD = "field";
    private static final String VALUE = "value";
    private static final String RULE = "rule";
    private static final String MESSAGE = "message";

    private ProblemsJson() {}

    public static String write(List<FieldProblem> problems) {
        List<Document> documents = problems.stream()
                .map(problem -> Document.of(Map.of(
                        FIELD, problem.field(),
                        VALUE, problem.value(),
                        RULE, problem.rule(),
                        MESSAGE, problem.message())))
                .toList();
        return DocumentJson.write(Document.of(Map.of(PROBLEMS, documents)));
    }

    public static List<FieldProblem> read(String text) {
        return DocumentJson.read(text).objects(PROBLEMS).stream()
                .map(problem -> new FieldProblem(
                        problem.textOrEmpty(FIELD),
                        problem.textOrEmpty(VALUE),
                        problem.textOrEmpty(RULE),
                        problem.textOrEmpty(MESSAGE)))
                .toList();
    }
}
