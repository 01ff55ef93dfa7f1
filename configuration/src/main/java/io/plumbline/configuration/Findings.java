package io.plumbline.configuration;

import io.plumbline.yaml.YamlPlace;
import io.plumbline.yaml.YamlProblem;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Collects findings while a file is read, by one thread. The same finding is kept once.
final class Findings {
    private static final String SEE_REFERENCE = "See docs/settings.md for what can stand here";

    private final SortedSet<Finding> findings = new TreeSet<>();

    void error(YamlPlace place, String message, String remedy) {
        add(Finding.Severity.ERROR, place, message, remedy);
    }

    void warning(YamlPlace place, String message, String remedy) {
        add(Finding.Severity.WARNING, place, message, remedy);
    }

    /// Takes over what the YAML reader found.
    void addAll(List<YamlProblem> problems) {
        problems.forEach(problem -> error(
                new YamlPlace(problem.file(), problem.line(), problem.column()), problem.message(), SEE_REFERENCE));
    }

    boolean anyError() {
        return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }

    private void add(Finding.Severity severity, YamlPlace place, String message, String remedy) {
        findings.add(new Finding(
                severity,
                place.file(),
                place.line(),
                place.column(),
                References.unveiled(message),
                References.unveiled(remedy)));
    }
}
