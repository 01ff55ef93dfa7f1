package io.plumbline.configuration;

import io.plumbline.model.identity.JoinRule;
import io.plumbline.yaml.Nearest;
import io.plumbline.yaml.YamlMap;
import io.plumbline.yaml.YamlNode;
import io.plumbline.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/// Reads one kind of identifier that joins: its name alone, or a map that says more.
final class ReadJoin {
    private static final List<String> KEYS = List.of("by", "shared", "distinct");
    private static final List<String> FIELDS = List.of(
            JoinRule.CUSTOMER_ID,
            JoinRule.EXTERNAL_ID,
            JoinRule.CUSTOMER_NUMBER,
            JoinRule.EMAIL,
            JoinRule.PHONE,
            "loyaltyNumber");
    private static final String OWN = "attributes.";

    private ReadJoin() {}

    static Optional<JoinRule> from(YamlNode node) {
        if (node instanceof YamlScalar) {
            return node.text().flatMap(field -> rule(node, field, JoinRule.isSharedByNature(field), false));
        }
        return node.map().flatMap(map -> from(map, map.requiredText("by")));
    }

    private static Optional<JoinRule> from(YamlMap map, String field) {
        map.onlyKeys(KEYS);
        boolean shared = map.flag("shared").orElse(JoinRule.isSharedByNature(field));
        boolean distinct = map.flag("distinct").orElse(false);
        if (!shared && field.equals(JoinRule.EMAIL)) {
            map.reportAt("shared", "An address is the same everywhere");
        } else if (shared && field.equals(JoinRule.CUSTOMER_ID)) {
            map.reportAt(
                    "shared",
                    "A source's own ids mean nothing elsewhere; connections may share customerNumber instead");
        }
        return field.isEmpty() ? Optional.empty() : rule(map.node("by").orElse(map), field, shared, distinct);
    }

    private static Optional<JoinRule> rule(YamlNode place, String field, boolean shared, boolean distinct) {
        boolean isOwn = field.startsWith(OWN) && field.length() > OWN.length() && field.indexOf('/') < 0;
        if (!isOwn && !FIELDS.contains(field)) {
            place.report("Contacts cannot be recognised by '" + field + "'" + Nearest.hint(field, FIELDS));
            return Optional.empty();
        }
        return Optional.of(new JoinRule(field.equals("loyaltyNumber") ? OWN + field : field, shared, distinct));
    }
}
