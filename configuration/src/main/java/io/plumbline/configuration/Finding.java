package io.plumbline.configuration;

import java.util.Comparator;

/// Something about the file that a person should know.
///
/// @param line from 1
/// @param column from 1
/// @param message what is wrong, in one sentence without secrets
/// @param remedy what to do about it
public record Finding(Severity severity, String file, int line, int column, String message, String remedy)
        implements Comparable<Finding> {
    private static final Comparator<Finding> FROM_TOP_TO_BOTTOM = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparingInt(Finding::column)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::message)
            .thenComparing(Finding::remedy);

    /// How bad it is.
    public enum Severity {
        /// Nothing can run until it is mended.
        ERROR,
        /// It can run, but a person should know.
        WARNING
    }

    @Override
    public int compareTo(Finding other) {
        return FROM_TOP_TO_BOTTOM.compare(this, other);
    }

    /// The way compilers and editors write it, for instance
    /// `plumbline.yaml:3:7: error: Unknown key 'prot'. Did you mean 'port'?`
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + (severity == Severity.ERROR ? "error" : "warning") + ": "
                + message + ". " + remedy;
    }
}
