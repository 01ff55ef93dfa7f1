package io.plumbline.mapping;

import io.plumbline.mapping.Explanation.ExplainedFact;
import io.plumbline.mapping.Explanation.ExplainedName;
import io.plumbline.mapping.Explanation.ExplainedRow;
import io.plumbline.mapping.Explanation.ExplainedStep;
import io.plumbline.mapping.expression.Expression;
import io.plumbline.mapping.expression.Scope;
import io.plumbline.mapping.json.JsonText;
import io.plumbline.mapping.row.Row;
import io.plumbline.mapping.row.RowOutcome;
import io.plumbline.mapping.row.Target;
import io.plumbline.mapping.row.Trace;
import io.plumbline.model.fact.FactKind;
import io.plumbline.model.record.FieldProblem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Collects what the rows of one record did.
final class ExplainingTrace implements Trace {
    private final List<ExplainedFact> facts = new ArrayList<>();
    private final Deque<String> lists = new ArrayDeque<>();
    private List<ExplainedName> names = new ArrayList<>();
    private List<ExplainedRow> rows = new ArrayList<>();
    private List<ExplainedStep> steps = new ArrayList<>();
    private String name = "";
    private boolean made;
    private String kind = "";
    private String place = "";
    private @Nullable Row row;
    private String raw = "null";
    private String found = "";

    @Override
    public void fact(String newName, FactKind newKind, String newPlace) {
        finish();
        made = false;
        name = newName;
        kind = newKind.word();
        place = newPlace;
    }

    @Override
    public void factEnded(boolean nowMade) {
        made = nowMade;
    }

    @Override
    public void named(String newName, Expression source, @Nullable Object value) {
        names.add(new ExplainedName(newName, source.text(), JsonText.of(value)));
    }

    @Override
    public void element(Target list, int index) {
        lists.addLast(list.name() + "[" + index + "].");
    }

    @Override
    public void elementEnded() {
        lists.removeLast();
    }

    @Override
    public void row(Row begun, Scope scope, @Nullable Object value) {
        row = begun;
        raw = JsonText.of(value);
        found = value == null ? "" : begun.source().where(scope);
        steps = new ArrayList<>();
    }

    @Override
    public void step(String converter, Object value) {
        steps.add(new ExplainedStep(converter, JsonText.of(value)));
    }

    @Override
    public void ended(RowOutcome outcome, @Nullable Object value, @Nullable FieldProblem problem) {
        Row ending = row;
        if (ending == null) {
            return;
        }
        Optional<FieldProblem> broken = Optional.ofNullable(problem);
        rows.removeIf(earlier -> isOutdone(earlier, ending));
        rows.add(new ExplainedRow(
                String.join("", lists) + ending.target().name(),
                ending.source().text(),
                found,
                raw,
                steps,
                outcome.name().toLowerCase(Locale.ROOT),
                Optional.ofNullable(value).map(JsonText::of),
                broken.map(FieldProblem::rule),
                broken.map(FieldProblem::message),
                ending.place()));
    }

    /// A row that found nothing is told of again when it turns out that there has to be something.
    private boolean isOutdone(ExplainedRow earlier, Row ending) {
        return earlier.outcome().equals("absent")
                && earlier.target()
                        .equals(String.join("", lists) + ending.target().name())
                && earlier.place().equals(ending.place());
    }

    private void finish() {
        if (!name.isEmpty()) {
            facts.add(new ExplainedFact(name, kind, place, made, names, rows));
        }
        names = new ArrayList<>();
        rows = new ArrayList<>();
    }

    List<ExplainedFact> facts() {
        finish();
        return facts;
    }
}
