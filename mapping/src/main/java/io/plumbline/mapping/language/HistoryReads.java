package io.plumbline.mapping.language;

import io.plumbline.mapping.language.Outbound.HistoryRead;
import io.plumbline.yaml.YamlEntry;
import io.plumbline.yaml.YamlList;
import io.plumbline.yaml.YamlMap;
import io.plumbline.yaml.YamlNode;
import io.plumbline.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds what reads histories by the word in any text of a mapping. It may find too much, which costs a little work; it
/// overlooks nothing that names what it reads.
final class HistoryReads {
    private static final Pattern NAMED = Pattern.compile("(?<![A-Za-z0-9_-])history(?![A-Za-z0-9_-])");

    private HistoryReads() {}

    static List<HistoryRead> in(List<Layered> parts) {
        List<HistoryRead> found = new ArrayList<>();
        parts.forEach(part -> part.layers().forEach(layer -> collect(layer, found)));
        return found;
    }

    private static void collect(YamlNode node, List<HistoryRead> found) {
        switch (node) {
            case YamlMap map -> {
                for (YamlEntry entry : map.entries()) {
                    collect(entry.value(), found);
                }
            }
            case YamlList list -> list.list().forEach(element -> collect(element, found));
            case YamlScalar scalar -> {
                Optional<String> text = scalar.text();
                if (text.filter(each -> NAMED.matcher(each).find()).isPresent()) {
                    found.add(new HistoryRead(text.get(), scalar.place()));
                }
            }
        }
    }
}
