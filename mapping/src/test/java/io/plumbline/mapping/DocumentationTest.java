package io.plumbline.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.yaml.Yaml;
import io.plumbline.yaml.YamlProblems;
import io.plumbline.yaml.YamlSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The page about mappings. `-Dgolden.write=true` writes its generated parts anew.
class DocumentationTest {
    private static final Path PAGE = Path.of("..", "docs", "mapping.md");
    private static final Pattern SNIPPET = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @Test
    void its_generated_parts_are_current() throws Exception {
        String page = Files.readString(PAGE);
        String current = ReferencePage.current(page);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(PAGE, current);
            return;
        }
        assertThat(page).as("Run with -Dgolden.write=true to renew %s", PAGE).isEqualTo(current);
    }

    @Test
    void its_snippets_are_mappings() throws Exception {
        List<String> snippets = new ArrayList<>();
        Matcher matcher = SNIPPET.matcher(Files.readString(PAGE));
        while (matcher.find()) {
            snippets.add(String.valueOf(matcher.group(1)));
        }

        assertThat(snippets).hasSizeGreaterThan(3).allSatisfy(DocumentationTest::assertCompiles);
    }

    /// A snippet over the mapping it belongs to: that of the source, or that of the destination.
    private static void assertCompiles(String snippet) {
        String connector = snippet.contains("contact:") ? "emarsys" : "commercetools";
        YamlSource users = new YamlSource("snippet", snippet);

        assertThat(Yaml.read(users, new YamlProblems()).entries()).isNotEmpty();
        assertThat(Mapping.compile(Shipped.source(connector), Optional.of(users)))
                .isInstanceOf(Mapping.Compilation.Compiled.class);
    }
}
