package io.plumbline.app.workspace;

import io.plumbline.mapping.Mapping;
import io.plumbline.mapping.language.Outbound.HistoryRead;
import io.plumbline.model.document.Field;
import io.plumbline.model.history.HistoryFields;
import io.plumbline.model.history.HistoryRules;
import io.plumbline.yaml.Nearest;
import io.plumbline.yaml.YamlPlace;
import io.plumbline.yaml.YamlProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds names of histories in mappings that stand for nothing: misspelt values, and shops that the configuration does
/// not know. Such a row would find nothing, and nobody would be told.
public final class HistoryNames {
    private static final Pattern READ =
            Pattern.compile("(?<![A-Za-z0-9_-])history\\.([A-Za-z0-9_-]+)(?:\\.([A-Za-z0-9_-]+))?");

    private HistoryNames() {}

    public static List<YamlProblem> unknown(CompiledMappings mappings, HistoryRules rules) {
        List<YamlProblem> unknown = new ArrayList<>();
        for (Mapping mapping : mappings.mappings().values()) {
            for (HistoryRead read : mapping.outbound().historyRead()) {
                Matcher matcher = READ.matcher(read.text());
                while (matcher.find()) {
                    wrong(matcher, rules).ifPresent(what -> unknown.add(problem(read.place(), what)));
                }
            }
        }
        return unknown;
    }

    private static Optional<String> wrong(Matcher read, HistoryRules rules) {
        String first = read.group(1);
        String second = read.group(2);
        if (!rules.shops().containsKey(first)) {
            List<String> known = new ArrayList<>(names(HistoryFields.ALL));
            known.addAll(rules.shops().keySet());
            return known.contains(first)
                    ? Optional.empty()
                    : Optional.of("Histories have no '" + first + "', and history.shops names no such shop"
                            + Nearest.hint(first, known));
        }
        List<String> known = names(HistoryFields.OF_SHOPS);
        return second == null || known.contains(second)
                ? Optional.empty()
                : Optional.of("Shops have no '" + second + "' of their own" + Nearest.hint(second, known));
    }

    private static List<String> names(List<Field> fields) {
        return fields.stream().map(Field::name).toList();
    }

    private static YamlProblem problem(YamlPlace place, String what) {
        return new YamlProblem(place.file(), place.line(), place.column(), what);
    }
}
