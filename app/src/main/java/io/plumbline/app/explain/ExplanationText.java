package io.plumbline.app.explain;

import io.plumbline.cli.Legible;
import io.plumbline.mapping.Explanation;
import io.plumbline.mapping.Explanation.ExplainedFact;
import io.plumbline.mapping.Explanation.ExplainedRow;
import io.plumbline.model.record.FieldProblem;
import io.plumbline.model.record.Standardised;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes an explanation for people, in lines of at most 100 characters.
final class ExplanationText {
    private static final int LINE_MAX = 100;
    private static final int FIELD_MAX = 22;
    private static final int BECOMES_MAX = 38;

    private final PrintWriter out;
    private final String mapping;

    /// @param mapping the name of the shipped mapping, of which rows show their line alone
    ExplanationText(PrintWriter out, String mapping) {
        this.out = out;
        this.mapping = mapping;
    }

    void write(Explanation explanation) {
        explanation.facts().forEach(this::fact);
        out.println();
        switch (explanation.result()) {
            case Standardised.Facts(var facts, var warnings) -> {
                out.println("It becomes " + counted(facts.size(), "fact") + (warnings.isEmpty() ? "." : "; left out:"));
                problems(warnings);
            }
            case Standardised.Unfit(var problems, var withdrawals) -> {
                out.println("It goes to quarantine, because of " + counted(problems.size(), "problem") + ":");
                problems(problems);
            }
        }
        out.flush();
    }

    private void fact(ExplainedFact fact) {
        out.println();
        line(fact.kind().toUpperCase(Locale.ROOT)
                + (fact.name().equals(fact.kind()) ? "" : " (" + fact.name() + ")")
                + (fact.place().isEmpty() ? "" : " from " + fact.place())
                + (fact.made() ? "" : ": not made"));
        fact.names()
                .forEach(name -> indented(
                        "  ",
                        "$" + name.name() + " is " + name.source() + " = "
                                + (name.value().equals("null") ? "nothing" : RowText.plain(name.value()))));
        List<ExplainedRow> told = fact.rows().stream()
                .filter(row -> !row.outcome().equals("absent"))
                .toList();
        int field = width(told.stream().map(ExplainedRow::target).toList(), FIELD_MAX);
        int becomes = width(told.stream().map(RowText::becomes).toList(), BECOMES_MAX);
        told.forEach(row -> row(row, field, becomes));
        absent(fact, told);
    }

    private static int width(List<String> texts, int max) {
        return texts.stream()
                .mapToInt(String::length)
                .filter(length -> length <= max)
                .max()
                .orElse(max);
    }

    private void row(ExplainedRow row, int fieldWidth, int becomesWidth) {
        List<String> fields = Wrapped.lines(row.target(), fieldWidth);
        List<String> values = Wrapped.lines(RowText.becomes(row), becomesWidth);
        List<String> reasons = Wrapped.lines(RowText.why(row, mapping), LINE_MAX - 6 - fieldWidth - becomesWidth);
        int lines = Math.max(fields.size(), Math.max(values.size(), reasons.size()));
        String format = "%s %-" + fieldWidth + "s  %-" + becomesWidth + "s  %s";
        for (int i = 0; i < lines; i++) {
            String mark = i == 0 ? RowText.mark(row) : " ";
            line(String.format(Locale.ROOT, format, mark, at(fields, i), at(values, i), at(reasons, i)));
        }
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    /// The fields for which nothing was found, all in one sentence: they are many and seldom of interest.
    private void absent(ExplainedFact fact, List<ExplainedRow> told) {
        List<String> written = told.stream().map(ExplainedRow::target).toList();
        String absent = fact.rows().stream()
                .filter(row -> row.outcome().equals("absent") && !written.contains(row.target()))
                .map(row -> row.target() + (row.source().equals(row.target()) ? "" : " (" + row.source() + ")"))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!absent.isEmpty()) {
            indented("  ", "Nothing found for " + absent);
        }
    }

    private void problems(List<FieldProblem> problems) {
        for (FieldProblem problem : problems) {
            String value = problem.value().isEmpty() ? "" : " is " + problem.value();
            indented("  ", problem.field() + value + " (" + problem.rule() + "): " + problem.message());
        }
    }

    private void indented(String indent, String text) {
        List<String> lines = new ArrayList<>(Wrapped.lines(text, LINE_MAX - indent.length() - 2));
        line(indent + lines.removeFirst());
        lines.forEach(line -> line(indent + "  " + line));
    }

    private void line(String text) {
        out.println(Legible.line(text.stripTrailing()));
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
