package io.plumbline.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {
    @Test
    void the_vendored_script_is_the_one_that_the_table_names() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(read("assets/htmx.min.js"));

        assertThat(text("assets/README.md")).contains("`" + HexFormat.of().formatHex(digest) + "`");
        assertThat(text("assets/htmx.LICENSE")).contains("Zero-Clause BSD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"layout", "parts", "overview", "exceptions", "quarantine", "dead-letters"})
    void no_template_leaves_a_text_unescaped_or_breaks_the_content_policy(String template) throws IOException {
        assertThat(text("templates/" + template + ".html"))
                .doesNotContain("utext", "th:inline", "[(", "style=", "<style", "onclick", "javascript:", "hx-on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets/console.css", "assets/console.js", "assets/icon.svg", "templates/layout.html"})
    void no_file_of_ours_asks_another_host(String file) throws IOException {
        assertThat(text(file).replace("http://www.w3.org/", "").replace("http://www.thymeleaf.org", ""))
                .doesNotContain("http:", "https:", "url(//");
    }

    private static String text(String name) throws IOException {
        return new String(read(name), StandardCharsets.UTF_8);
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream resource = Console.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(resource, name).readAllBytes();
        }
    }
}
