package io.plumbline.yaml;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Turns composed nodes into our tree. Each node is built once however often it is referred to, so that a short file
/// of references to references does not become a large tree.
final class TreeBuilder {
    private static final Map<Tag, YamlScalar.Kind> KINDS = Map.of(
            Tag.INT, YamlScalar.Kind.NUMBER,
            Tag.FLOAT, YamlScalar.Kind.NUMBER,
            Tag.BOOL, YamlScalar.Kind.FLAG,
            Tag.NULL, YamlScalar.Kind.NULL);

    private final YamlSource source;
    private final Veil veil;
    private final YamlProblems problems;
    private final List<String> lines;
    private final IdentityHashMap<Node, YamlNode> built = new IdentityHashMap<>();

    TreeBuilder(YamlSource source, Veil veil, YamlProblems problems) {
        this.source = source;
        this.veil = veil;
        this.problems = problems;
        this.lines = source.text().lines().toList();
    }

    YamlNode build(Node node) {
        YamlNode known = built.get(node);
        if (known != null) {
            return known;
        }
        if (node.isRecursive()) {
            problems.add(place(node), "A value cannot contain itself");
            return nothing(node);
        }
        YamlNode tree = switch (node) {
            case MappingNode mapping -> map(mapping);
            case SequenceNode sequence -> list(sequence);
            case ScalarNode scalar -> scalar(scalar);
            default -> nothing(node);
        };
        built.put(node, tree);
        return tree;
    }

    private YamlMap map(MappingNode node) {
        SequencedMap<String, YamlEntry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(place(tuple.getKeyNode()), "A key must be a text");
                continue;
            }
            YamlEntry entry = new YamlEntry(veil.lifted(key.getValue()), place(key), build(tuple.getValueNode()));
            YamlEntry earlier = entries.putIfAbsent(entry.key(), entry);
            if (earlier != null) {
                problems.add(entry.place(), "'" + entry.key() + "' stands already in line " + lineOf(earlier));
            }
        }
        return new YamlMap(place(node), problems, entries);
    }

    private static int lineOf(YamlEntry entry) {
        return entry.place().line();
    }

    private YamlList list(SequenceNode node) {
        List<YamlNode> elements = new ArrayList<>(node.getValue().size());
        node.getValue().forEach(element -> elements.add(build(element)));
        return new YamlList(place(node), problems, elements);
    }

    private YamlScalar scalar(ScalarNode node) {
        YamlScalar.Kind kind = KINDS.getOrDefault(node.getTag(), YamlScalar.Kind.TEXT);
        return new YamlScalar(written(node), problems, kind, veil.lifted(node.getValue()));
    }

    private YamlScalar nothing(Node node) {
        Written written = new Written(place(node), Written.Style.PLAIN, "", 0);
        return new YamlScalar(written, problems, YamlScalar.Kind.NULL, "");
    }

    private Written written(ScalarNode node) {
        YamlPlace place = place(node);
        Written.Style style = style(node.getScalarStyle());
        return new Written(place, style, raw(node), style == Written.Style.LITERAL ? indentBelow(place) : 0);
    }

    private static Written.Style style(ScalarStyle style) {
        return switch (style) {
            case SINGLE_QUOTED -> Written.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Written.Style.DOUBLE_QUOTED;
            case LITERAL -> Written.Style.LITERAL;
            case FOLDED -> Written.Style.FOLDED;
            case PLAIN -> Written.Style.PLAIN;
        };
    }

    /// The value as it stands in the file if it stands in one line; otherwise no more than a line break.
    private String raw(ScalarNode node) {
        Optional<Mark> start = node.getStartMark();
        Optional<Mark> end = node.getEndMark();
        if (start.isEmpty()
                || end.isEmpty()
                || start.get().getLine() != end.get().getLine()) {
            return "\n";
        }
        String line = lines.get(start.get().getLine());
        int from = line.offsetByCodePoints(0, start.get().getColumn());
        return line.substring(from, line.offsetByCodePoints(0, end.get().getColumn()));
    }

    private int indentBelow(YamlPlace place) {
        for (int line = place.line(); line < lines.size(); line++) {
            String text = lines.get(line);
            if (!text.isBlank()) {
                return text.length() - text.stripLeading().length();
            }
        }
        return 0;
    }

    private YamlPlace place(Node node) {
        return node.getStartMark()
                .map(mark -> new YamlPlace(source.name(), mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new YamlPlace(source.name(), 1, 1));
    }
}
