package io.plumbline.yaml;

import java.util.Comparator;

/// Something a person has to mend in a file.
///
/// @param line from 1
/// @param column from 1
/// @param message one sentence that says what is wrong and, where it can, what to write instead
public record YamlProblem(String file, int line, int column, String message) implements Comparable<YamlProblem> {
    private static final Comparator<YamlProblem> FROM_TOP_TO_BOTTOM = Comparator.comparing(YamlProblem::file)
            .thenComparingInt(YamlProblem::line)
            .thenComparingInt(YamlProblem::column)
            .thenComparing(YamlProblem::message);

    @Override
    public int compareTo(YamlProblem other) {
        return FROM_TOP_TO_BOTTOM.compare(this, other);
    }

    /// The way compilers and editors write it, for instance `plumbline.yaml:3:7: Unknown key 'colour'`.
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
