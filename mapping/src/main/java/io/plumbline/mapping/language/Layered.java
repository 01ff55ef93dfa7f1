package io.plumbline.mapping.language;

import io.plumbline.yaml.YamlEntry;
import io.plumbline.yaml.YamlMap;
import io.plumbline.yaml.YamlNode;
import io.plumbline.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One part of a mapping as it stands in several files, the later ones over the earlier ones.
///
/// A key of a later file replaces the same key of an earlier one, in its place; `off` or nothing removes it; other
/// keys are added at the end.
final class Layered {
    private static final String OFF = "off";

    private final List<YamlMap> layers;

    private Layered(List<YamlMap> layers) {
        this.layers = List.copyOf(layers);
    }

    static Layered of(List<YamlMap> layers) {
        return new Layered(layers);
    }

    static boolean isOff(YamlNode node) {
        return node.isNull()
                || (node instanceof YamlScalar scalar
                        && scalar.text().filter(OFF::equals).isPresent());
    }

    /// The maps, the earliest file first.
    List<YamlMap> layers() {
        return layers;
    }

    boolean isEmpty() {
        return layers.isEmpty();
    }

    /// The map to report at what concerns the whole part.
    YamlMap last() {
        return layers.getLast();
    }

    void onlyKeys(Collection<String> known) {
        layers.forEach(layer -> layer.onlyKeys(known));
    }

    /// The entries that count, in order.
    Collection<YamlEntry> entries() {
        Map<String, YamlEntry> entries = new LinkedHashMap<>();
        for (YamlMap layer : layers) {
            for (YamlEntry entry : layer.entries()) {
                if (isOff(entry.value())) {
                    entries.remove(entry.key());
                } else {
                    entries.put(entry.key(), entry);
                }
            }
        }
        return entries.values();
    }

    /// The value that counts under a key.
    Optional<YamlNode> node(String key) {
        for (YamlMap layer : layers.reversed()) {
            Optional<YamlNode> node = layer.node(key);
            if (node.isPresent()) {
                return node.filter(value -> !isOff(value));
            }
        }
        return Optional.empty();
    }

    Optional<String> text(String key) {
        return node(key).flatMap(YamlNode::text);
    }

    /// The part under a key in all files that have one, but for those before it was last taken `off`.
    Layered child(String key) {
        List<YamlMap> children = new ArrayList<>();
        for (YamlMap layer : layers) {
            Optional<YamlNode> node = layer.node(key);
            if (node.filter(Layered::isOff).isPresent()) {
                children.clear();
            } else {
                node.flatMap(YamlNode::map).ifPresent(children::add);
            }
        }
        return new Layered(children);
    }
}
