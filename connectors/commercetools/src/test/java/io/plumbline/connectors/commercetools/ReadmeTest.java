package io.plumbline.connectors.commercetools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Pattern CODE = Pattern.compile("\"commercetools/([a-z-]+)\"");

    @Test
    void every_problem_code_is_explained_with_its_remedy() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(codes())
                .hasSizeGreaterThan(15)
                .allSatisfy(code -> assertThat(readme).contains("| `" + code + "` |"));
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            files.filter(Files::isRegularFile)
                    .flatMap(ReadmeTest::codesIn)
                    .map(match -> match.group(1))
                    .forEach(codes::add);
        }
        return codes;
    }

    private static Stream<MatchResult> codesIn(Path file) {
        try {
            return CODE.matcher(Files.readString(file)).results();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
