package io.plumbline.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A map of values by key, in the order in which they are written.
///
/// The readers by key answer nothing, an empty map or an empty list where the key is absent or its value is of
/// another form; the latter is reported as a problem at the value's place.
public final class YamlMap implements YamlNode {
    private final YamlPlace place;
    private final YamlProblems problems;
    private final SequencedMap<String, YamlEntry> entries;

    YamlMap(YamlPlace place, YamlProblems problems, SequencedMap<String, YamlEntry> entries) {
        this.place = place;
        this.problems = problems;
        this.entries = entries;
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
        return "a map";
    }

    @Override
    public Optional<YamlMap> map() {
        return Optional.of(this);
    }

    /// All entries, in the order in which they are written.
    public Collection<YamlEntry> entries() {
        return entries.sequencedValues();
    }

    /// Whether the key is written, with a value or with none.
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    public Optional<YamlNode> node(String key) {
        return Optional.ofNullable(entries.get(key)).map(YamlEntry::value);
    }

    public Optional<String> text(String key) {
        return node(key).flatMap(YamlNode::text);
    }

    /// The text under a key; reports a problem and answers the empty text if it is not there.
    public String requiredText(String key) {
        Optional<String> text = text(key);
        if (text.isEmpty() && node(key).filter(node -> !node.isNull()).isEmpty()) {
            report("Missing '" + key + "'");
        }
        return text.orElse("");
    }

    /// The whole number under a key, if it is within the limits, both of them included.
    public Optional<Long> wholeNumber(String key, long min, long max) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            long number = Long.parseLong(text.get());
            if (number >= min && number <= max) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // Reported below, as is a number beyond the limits.
        }
        reportAt(key, "Expected a whole number from " + min + " to " + max);
        return Optional.empty();
    }

    public Optional<BigDecimal> number(String key) {
        Optional<String> text = text(key);
        try {
            return text.map(BigDecimal::new);
        } catch (NumberFormatException e) {
            reportAt(key, "Expected a number");
            return Optional.empty();
        }
    }

    public Optional<Boolean> flag(String key) {
        Optional<YamlNode> node = node(key).filter(value -> !value.isNull());
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.FLAG) {
            return scalar.text().map(Boolean::parseBoolean);
        }
        node.get().report("Expected true or false, found " + node.get().form());
        return Optional.empty();
    }

    /// One of several words, each of which stands for something.
    public <T> Optional<T> choice(String key, Map<String, T> meanings) {
        Optional<String> word = text(key);
        Optional<T> meaning = word.flatMap(w -> Optional.ofNullable(meanings.get(w)));
        if (word.isPresent() && meaning.isEmpty()) {
            reportAt(key, "Unknown value '" + word.get() + "'" + Nearest.hint(word.get(), meanings.keySet()));
        }
        return meaning;
    }

    /// The map under a key, or an empty one at this map's place.
    public YamlMap map(String key) {
        return node(key).flatMap(YamlNode::map).orElseGet(() -> empty(place, problems));
    }

    /// The elements of the list under a key. A single value is taken for a list of one.
    public List<YamlNode> list(String key) {
        return node(key).map(YamlNode::list).orElse(List.of());
    }

    /// The texts in the list under a key. A single text is taken for a list of one.
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        list(key).forEach(element -> element.text().ifPresent(texts::add));
        return texts;
    }

    /// The maps in the list under a key. A single map is taken for a list of one.
    public List<YamlMap> maps(String key) {
        List<YamlMap> maps = new ArrayList<>();
        list(key).forEach(element -> element.map().ifPresent(maps::add));
        return maps;
    }

    /// Reports every key that is not among those known, with the nearest of them.
    public void onlyKeys(Collection<String> known) {
        for (YamlEntry entry : entries.values()) {
            if (!known.contains(entry.key())) {
                problems.add(entry.place(), "Unknown key '" + entry.key() + "'" + Nearest.hint(entry.key(), known));
            }
        }
    }

    /// Adds a problem at a key's value, or at this map where the key is absent.
    public void reportAt(String key, String message) {
        node(key).ifPresentOrElse(node -> node.report(message), () -> report(message));
    }

    static YamlMap empty(YamlPlace place, YamlProblems problems) {
        return new YamlMap(place, problems, new LinkedHashMap<>());
    }
}
