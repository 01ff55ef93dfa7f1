package io.plumbline.configuration;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.document.Field;
import io.plumbline.model.fact.FactDocuments;
import io.plumbline.model.fact.FactKind;
import io.plumbline.model.profile.FieldAuthority;
import io.plumbline.model.profile.FieldRule;
import io.plumbline.model.profile.TieRule;
import io.plumbline.yaml.Nearest;
import io.plumbline.yaml.YamlEntry;
import io.plumbline.yaml.YamlMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads who has the say on which field of customers.
final class ReadFields {
    private static final List<String> KEYS = List.of("owners", "others", "tie");
    private static final String OWN = "attributes.";

    private static final Map<String, TieRule> TIES =
            Arrays.stream(TieRule.values()).collect(Collectors.toMap(TieRule::word, Function.identity()));

    private ReadFields() {}

    static FieldAuthority from(YamlMap fields, Collection<ConnectionName> connections) {
        Map<String, FieldRule> rules = new LinkedHashMap<>();
        for (YamlEntry entry : fields.entries()) {
            if (!isKnown(entry.key())) {
                fields.reportAt(
                        entry.key(),
                        "There is no customer field '" + entry.key() + "'" + Nearest.hint(entry.key(), known()));
            }
            entry.value().map().ifPresent(rule -> rules.put(entry.key(), rule(rule, connections)));
        }
        return new FieldAuthority(rules);
    }

    private static boolean isKnown(String field) {
        return (field.startsWith(OWN) && field.length() > OWN.length()) || known().contains(field);
    }

    private static List<String> known() {
        return FactDocuments.fields(FactKind.CUSTOMER).stream().map(Field::name).toList();
    }

    private static FieldRule rule(YamlMap rule, Collection<ConnectionName> connections) {
        rule.onlyKeys(KEYS);
        List<ConnectionName> owners = new ArrayList<>();
        for (String name : rule.texts("owners")) {
            connections.stream()
                    .filter(connection -> connection.value().equals(name))
                    .findFirst()
                    .ifPresentOrElse(owners::add, () -> unknown(rule, name, connections));
        }
        boolean others = rule.flag("others").orElse(true);
        if (owners.isEmpty() && !others) {
            rule.reportAt("others", "Without owners and others nobody could write the field: name an owner");
            return FieldRule.ANYBODY;
        }
        return new FieldRule(owners, others, rule.choice("tie", TIES).orElse(TieRule.MOST_RECENT));
    }

    private static void unknown(YamlMap rule, String name, Collection<ConnectionName> connections) {
        List<String> known = connections.stream().map(ConnectionName::value).toList();
        rule.reportAt("owners", "There is no connection '" + name + "'" + Nearest.hint(name, known));
    }
}
