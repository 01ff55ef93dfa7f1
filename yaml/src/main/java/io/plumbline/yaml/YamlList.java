package io.plumbline.yaml;

import java.util.List;

/// A list of values.
public final class YamlList implements YamlNode {
    private final YamlPlace place;
    private final YamlProblems problems;
    private final List<YamlNode> elements;

    YamlList(YamlPlace place, YamlProblems problems, List<YamlNode> elements) {
        this.place = place;
        this.problems = problems;
        this.elements = List.copyOf(elements);
    }

    @Override
    public YamlPlace place() {
        return place;
    }

    @Override
    public void reportAt(YamlPlace where, String message) {
        problems.add(where, message);
    }

    @Override
    public String form() {
        return "a list";
    }

    @Override
    public List<YamlNode> list() {
        return elements;
    }
}
