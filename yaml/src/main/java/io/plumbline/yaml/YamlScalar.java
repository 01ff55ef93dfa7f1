package io.plumbline.yaml;

import java.util.Optional;

/// A single value: a text, a number, a flag, or nothing.
public final class YamlScalar implements YamlNode {
    /// What a value is by YAML's core schema. Whatever is quoted is a text.
    public enum Kind {
        TEXT("a text"),
        NUMBER("a number"),
        FLAG("true or false"),
        NULL("nothing");

        private final String form;

        Kind(String form) {
            this.form = form;
        }
    }

    private final Written written;
    private final YamlProblems problems;
    private final Kind kind;
    private final String text;

    YamlScalar(Written written, YamlProblems problems, Kind kind, String text) {
        this.written = written;
        this.problems = problems;
        this.kind = kind;
        this.text = text;
    }

    @Override
    public YamlPlace place() {
        return written.place();
    }

    /// The place of one character of the text, for problems found inside it, such as an expression's syntax error.
    /// Exact for plain, quoted and literal (`|`) texts; the start of the value for folded ones.
    public YamlPlace place(int offset) {
        return written.placeOf(text, Math.clamp(offset, 0, text.length()));
    }

    @Override
    public void reportAt(YamlPlace where, String message) {
        problems.add(where, message);
    }

    @Override
    public String form() {
        return kind.form;
    }

    public Kind kind() {
        return kind;
    }

    @Override
    public boolean isNull() {
        return kind == Kind.NULL;
    }

    @Override
    public Optional<String> text() {
        return isNull() ? Optional.empty() : Optional.of(text);
    }
}
