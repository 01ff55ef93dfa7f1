package io.plumbline.configuration;

import java.util.List;
import java.util.Optional;

/// What came of reading a file.
///
/// @param configuration present if nothing is wrong that keeps it from running
/// @param findings all errors and warnings, from top to bottom
public record Reading(Optional<Configuration> configuration, List<Finding> findings) {
    public Reading {
        findings = List.copyOf(findings);
    }
}
