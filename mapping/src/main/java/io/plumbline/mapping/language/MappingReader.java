package io.plumbline.mapping.language;

import io.plumbline.mapping.expression.Names;
import io.plumbline.mapping.row.FactRows;
import io.plumbline.yaml.Yaml;
import io.plumbline.yaml.YamlMap;
import io.plumbline.yaml.YamlProblems;
import io.plumbline.yaml.YamlSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a mapping from its files.
public final class MappingReader {
    private static final Set<String> KEYS =
            Set.of("mapping", "placeholders", "lookups", "records", "contact", "order-rows", "events");
    private static final Set<String> INBOUND_NAMES = Set.of("record", "fact");

    private MappingReader() {}

    /// What a mapping holds.
    public record Contents(String name, Map<String, List<FactRows>> records, Outbound outbound) {}

    /// @param users the user's own file, which changes the shipped one row by row
    public static Contents read(YamlSource shipped, Optional<YamlSource> users, YamlProblems problems) {
        List<YamlMap> layers = new ArrayList<>();
        layers.add(Yaml.read(shipped, problems));
        users.map(source -> Yaml.read(source, problems)).ifPresent(layers::add);
        Layered file = Layered.of(layers);
        file.onlyKeys(KEYS);
        Parts parts = new Parts(
                Names.of(INBOUND_NAMES),
                LookupReader.lookups(file.child("lookups")),
                LookupReader.placeholders(file.child("placeholders")));
        Map<String, List<FactRows>> records = new FactReader(parts).read(file.child("records"));
        return new Contents(layers.getFirst().requiredText("mapping"), records, OutboundReader.read(parts, file));
    }
}
