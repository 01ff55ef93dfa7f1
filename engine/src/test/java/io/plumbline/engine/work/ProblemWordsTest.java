package io.plumbline.engine.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemWordsTest {
    private static final Path MAPPING_PAGE = Path.of("..", "docs", "mapping.md");
    private static final Pattern RULE = Pattern.compile("problem `([a-z-]+)`");

    @Test
    void every_rule_of_the_mapping_language_is_said_in_plain_words() throws IOException {
        assertThat(RULE.matcher(Files.readString(MAPPING_PAGE)).results().map(MatchResult::group))
                .isNotEmpty();
        assertThat(RULE.matcher(Files.readString(MAPPING_PAGE)).results().map(result -> result.group(1)))
                .allSatisfy(rule -> assertThat(ProblemWords.rule(rule)).doesNotContain("rule"));
    }

    @Test
    void a_rule_of_the_users_own_is_called_by_its_name() {
        assertThat(ProblemWords.rule("shoe-size")).isEqualTo("the rule 'shoe-size' is broken");
    }
}
