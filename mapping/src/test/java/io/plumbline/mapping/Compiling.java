package io.plumbline.mapping;

import io.plumbline.yaml.YamlProblem;
import io.plumbline.yaml.YamlSource;
import java.util.Arrays;
import java.util.List;

/// Compiles small mappings written in tests.
final class Compiling {
    private Compiling() {}

    private static Mapping.Compilation compile(String shipped, String... users) {
        return Mapping.compile(
                new YamlSource("shipped.yaml", shipped),
                Arrays.stream(users).findFirst().map(text -> new YamlSource("mine.yaml", text)));
    }

    static Mapping mapping(String shipped, String... users) {
        return switch (compile(shipped, users)) {
            case Mapping.Compilation.Compiled(Mapping mapping) -> mapping;
            case Mapping.Compilation.Faulty(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    static List<String> problems(String shipped, String... users) {
        return switch (compile(shipped, users)) {
            case Mapping.Compilation.Compiled compiled -> List.of();
            case Mapping.Compilation.Faulty(var problems) ->
                problems.stream().map(YamlProblem::toString).toList();
        };
    }

    /// A mapping of records of kind `person` to customers, with these rows beside the id.
    static String customer(String rows) {
        return """
                mapping: test
                records:
                  person:
                    facts:
                      customer:
                        fields:
                          customerId: {from: id, required: true}
                """ + rows.indent(10);
    }
}
