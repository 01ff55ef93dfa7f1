package io.plumbline.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/// Reads YAML files. References such as `${NAME}` may stand anywhere in a value, also inside `{}` and `[]`.
public final class Yaml {
    private static final int CHARACTERS_MAX = 2_000_000;

    private Yaml() {}

    /// Reads a file whose outermost value is a map. Whatever is wrong with it is added to the problems; the answer is
    /// then what could be read, an empty map at the worst.
    public static YamlMap read(YamlSource source, YamlProblems problems) {
        YamlPlace start = new YamlPlace(source.name(), 1, 1);
        Veil veil = new Veil(source.text());
        try {
            return compose(source.name(), veil.over(source.text()))
                    .map(node -> new TreeBuilder(source, veil, problems).build(node))
                    .flatMap(YamlNode::map)
                    .orElseGet(() -> YamlMap.empty(start, problems));
        } catch (MarkedYamlEngineException e) {
            problems.add(
                    e.getProblemMark().map(mark -> place(source, mark)).orElse(start),
                    message(veil.lifted(e.getProblem())));
        } catch (ReaderException e) {
            problems.add(start, "Character " + e.getPosition() + " is not allowed in YAML");
        } catch (YamlEngineException e) {
            problems.add(start, message(veil.lifted(String.valueOf(e.getMessage()))));
        }
        return YamlMap.empty(start, problems);
    }

    private static Optional<Node> compose(String name, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setSchema(new CoreSchema())
                .setCodePointLimit(CHARACTERS_MAX)
                .build();
        return new Compose(settings).composeString(text);
    }

    private static YamlPlace place(YamlSource source, Mark mark) {
        return new YamlPlace(source.name(), mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String message(String problem) {
        return "Not valid YAML: " + problem;
    }
}
