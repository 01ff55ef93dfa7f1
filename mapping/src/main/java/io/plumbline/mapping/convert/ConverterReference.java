package io.plumbline.mapping.convert;

import io.plumbline.model.document.FieldType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the reference page says about a converter.
///
/// @param gives the type of what it gives; absent if that depends on what it gets
/// @param description one sentence or two
/// @param parameters the first one may be written alone, as in `truncate: 60`
/// @param rules what it can find wrong
/// @param examples what it does with some values; a test runs them
public record ConverterReference(
        String name,
        @Nullable FieldType gives,
        String description,
        List<Parameter> parameters,
        List<Rule> rules,
        List<Example> examples) {
    public ConverterReference {
        parameters = List.copyOf(parameters);
        rules = List.copyOf(rules);
        examples = List.copyOf(examples);
    }

    /// Something that a row can set.
    public record Parameter(String name, String description) {}

    /// Something that can be wrong with a value.
    public record Rule(String name, String meaning) {}

    /// @param as the converter as a row writes it
    /// @param value as JSON
    /// @param result as JSON; for a misfit its rule
    public record Example(String as, String value, String result) {}

    static Builder named(String name, @Nullable FieldType gives, String description) {
        return new Builder(name, gives, description);
    }

    /// Collects the parts of a reference.
    static final class Builder {
        private final String name;
        private final @Nullable FieldType gives;
        private final String description;
        private final ArrayList<Parameter> parameters = new ArrayList<>();
        private final ArrayList<Rule> rules = new ArrayList<>();
        private final ArrayList<Example> examples = new ArrayList<>();

        private Builder(String name, @Nullable FieldType gives, String description) {
            this.name = name;
            this.gives = gives;
            this.description = description;
        }

        Builder parameter(String parameter, String meaning) {
            parameters.add(new Parameter(parameter, meaning));
            return this;
        }

        Builder rule(String rule, String meaning) {
            rules.add(new Rule(rule, meaning));
            return this;
        }

        /// The converter without parameters.
        Builder example(String value, String result) {
            return example(name, value, result);
        }

        Builder example(String as, String value, String result) {
            examples.add(new Example(as, value, result));
            return this;
        }

        ConverterReference build() {
            return new ConverterReference(name, gives, description, parameters, rules, examples);
        }
    }
}
