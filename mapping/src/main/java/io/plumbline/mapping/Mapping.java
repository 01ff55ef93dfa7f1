package io.plumbline.mapping;

import io.plumbline.mapping.language.MappingReader;
import io.plumbline.yaml.YamlProblem;
import io.plumbline.yaml.YamlProblems;
import io.plumbline.yaml.YamlSource;
import java.util.List;
import java.util.Optional;

/// A compiled mapping: immutable, pure, used by many threads.
///
/// @param inbound how records become facts; knows no kind of record in mappings of destinations
/// @param outbound how profiles and orders become a destination's fields; empty in mappings of sources
public record Mapping(String name, InboundMapping inbound, OutboundMapping outbound) {

    /// What became of compiling.
    public sealed interface Compilation {
        record Compiled(Mapping mapping) implements Compilation {}

        /// @param problems everything there is to mend, by file, line and column
        record Faulty(List<YamlProblem> problems) implements Compilation {
            public Faulty {
                problems = List.copyOf(problems);
            }
        }
    }

    /// Compiles a shipped mapping and, if there is one, the user's file that changes it row by row.
    public static Compilation compile(YamlSource shipped, Optional<YamlSource> users) {
        YamlProblems problems = new YamlProblems();
        MappingReader.Contents contents = MappingReader.read(shipped, users, problems);
        if (!problems.isEmpty()) {
            return new Compilation.Faulty(problems.all());
        }
        return new Compilation.Compiled(new Mapping(
                contents.name(), new InboundMapping(contents.records()), new OutboundMapping(contents.outbound())));
    }
}
