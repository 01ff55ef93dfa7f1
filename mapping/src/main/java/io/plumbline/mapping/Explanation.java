package io.plumbline.mapping;

import io.plumbline.model.record.Standardised;
import java.util.List;
import java.util.Optional;

/// How a record became what it became, row by row. Holds the record's values as they are; `toString` hides them.
///
/// @param facts in the order in which they were tried; those whose condition did not hold are left out
public record Explanation(Standardised result, List<ExplainedFact> facts) {
    public Explanation {
        facts = List.copyOf(facts);
    }

    /// One fact in the making.
    ///
    /// @param name the mapping's name for it
    /// @param kind the kind of fact
    /// @param place the part of the record it is made of; empty for the whole
    /// @param made whether it became a fact; one that lacks something may be left out without harm
    /// @param names values that were given a name, for the rows to use
    public record ExplainedFact(
            String name, String kind, String place, boolean made, List<ExplainedName> names, List<ExplainedRow> rows) {
        public ExplainedFact {
            names = List.copyOf(names);
            rows = List.copyOf(rows);
        }

        @Override
        public String toString() {
            return "ExplainedFact[" + name + ", " + rows.size() + " rows]";
        }
    }

    /// A value with a name.
    ///
    /// @param source the path or expression it was read by
    /// @param value as JSON; `null` for nothing
    public record ExplainedName(String name, String source, String value) {
        @Override
        public String toString() {
            return "ExplainedName[" + name + "]";
        }
    }

    /// What one row did. Values are JSON texts.
    ///
    /// @param target the field it writes, inside lists for instance `lines[0].sku`
    /// @param source the path or expression it reads
    /// @param found where in the record it found something; empty if it did not
    /// @param raw what it found; `null` for nothing
    /// @param steps what each converter made of it
    /// @param outcome `written`, `defaulted`, `absent`, `dropped`, `skipped` or `unfit`
    /// @param value what it wrote
    /// @param rule the rule that was broken
    /// @param place where the row stands, as `file:line`
    public record ExplainedRow(
            String target,
            String source,
            String found,
            String raw,
            List<ExplainedStep> steps,
            String outcome,
            Optional<String> value,
            Optional<String> rule,
            Optional<String> message,
            String place) {
        public ExplainedRow {
            steps = List.copyOf(steps);
        }

        @Override
        public String toString() {
            return "ExplainedRow[" + target + " " + outcome + "]";
        }
    }

    /// @param converter its name
    /// @param value what it gave, as JSON
    public record ExplainedStep(String converter, String value) {
        @Override
        public String toString() {
            return "ExplainedStep[" + converter + "]";
        }
    }

    @Override
    public String toString() {
        return "Explanation[" + facts.size() + " facts]";
    }
}
