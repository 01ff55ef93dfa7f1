package io.plumbline.yaml;

import java.util.List;
import java.util.Optional;

/// A value in a YAML file.
///
/// The readers below answer what was asked for. If something else stands there they report it as a problem and
/// answer nothing; if nothing stands there (`~`) they answer nothing and report nothing.
public sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {
    YamlPlace place();

    /// Adds a problem at this value's place.
    default void report(String message) {
        reportAt(place(), message);
    }

    /// Adds a problem at a place near by, for instance inside this value.
    void reportAt(YamlPlace place, String message);

    /// What stands here, in words that complete "found …".
    String form();

    /// Whether `~`, `null` or nothing at all stands here.
    default boolean isNull() {
        return false;
    }

    /// A text; numbers and flags are taken as they are written.
    default Optional<String> text() {
        return instead("a text");
    }

    default Optional<YamlMap> map() {
        return instead("a map");
    }

    /// The elements of a list. A single value is taken for a list of one.
    default List<YamlNode> list() {
        return isNull() ? List.of() : List.of(this);
    }

    /// Reports that something else was expected here, and answers nothing.
    private <T> Optional<T> instead(String expected) {
        if (!isNull()) {
            report("Expected " + expected + ", found " + form());
        }
        return Optional.empty();
    }
}
