package io.plumbline.configuration;

import io.plumbline.yaml.YamlProblem;
import java.util.List;

/// What became of reading a configuration.
public sealed interface Reading {
    /// It can be used.
    ///
    /// @param warnings what a person should know all the same
    record Usable(Configuration configuration, List<YamlProblem> warnings) implements Reading {
        public Usable {
            warnings = List.copyOf(warnings);
        }
    }

    /// It has to be mended first.
    ///
    /// @param problems all of them, in the order of the file
    record Faulty(List<YamlProblem> problems) implements Reading {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
