package io.plumbline.configuration;

import io.plumbline.connector.Secret;
import io.plumbline.yaml.YamlMap;
import io.plumbline.yaml.YamlNode;
import io.plumbline.yaml.YamlProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads values with their references replaced.
final class Values {
    private final References references;
    private final YamlProblems warnings;

    Values(References references, YamlProblems warnings) {
        this.references = references;
        this.warnings = warnings;
    }

    Optional<String> text(YamlMap map, String key) {
        return map.text(key)
                .map(text -> map.node(key)
                        .map(node -> references.resolve(text, node))
                        .orElse(text));
    }

    /// The texts in the list under a key.
    List<String> texts(YamlMap map, String key) {
        List<String> texts = new ArrayList<>();
        map.list(key)
                .forEach(node ->
                        node.text().map(text -> references.resolve(text, node)).ifPresent(texts::add));
        return texts;
    }

    /// The whole number under a key, if it is within the limits, both of them included.
    Optional<Integer> wholeNumber(YamlMap map, String key, int min, int max) {
        Optional<String> text = text(map, key).filter(found -> !found.isEmpty());
        try {
            Optional<Integer> number = text.map(Integer::valueOf).filter(found -> found >= min && found <= max);
            if (number.isPresent() || text.isEmpty()) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Reported below, as is a number beyond the limits.
        }
        map.reportAt(key, "Expected a whole number from " + min + " to " + max);
        return Optional.empty();
    }

    /// A value that should not stand in the file itself.
    Optional<Secret> secret(YamlMap map, String key) {
        Optional<String> written = map.text(key);
        written.filter(text -> !References.isReference(text)).ifPresent(text -> warnInline(map, key));
        return text(map, key).filter(text -> !text.isEmpty()).map(Secret::new);
    }

    private void warnInline(YamlMap map, String key) {
        map.node(key)
                .map(YamlNode::place)
                .ifPresent(place -> warnings.add(
                        place,
                        "'" + key + "' is a secret and stands in the file; use ${NAME} or ${file:/path} instead"));
    }
}
