package io.plumbline.yaml;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Collects problems while one or more files are read, by one thread. The same problem is kept once.
public final class YamlProblems {
    private final SortedSet<YamlProblem> problems = new TreeSet<>();

    public void add(YamlPlace place, String message) {
        problems.add(new YamlProblem(place.file(), place.line(), place.column(), message));
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /// All problems so far, by file, line and column.
    public List<YamlProblem> all() {
        return List.copyOf(problems);
    }
}
