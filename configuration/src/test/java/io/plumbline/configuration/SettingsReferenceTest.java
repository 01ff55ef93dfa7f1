package io.plumbline.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsReferenceTest {
    private static final Path GOLDEN = Path.of("src/test/resources/io/plumbline/configuration/settings-reference.md");

    /// Run with `-Dgolden.rewrite=true` to take what is written now.
    @Test
    void the_reference_is_written_from_the_declarations() throws IOException {
        String page = SettingsReference.markdown(List.of(Systems.SHOP, Systems.MAIL));
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(GOLDEN, page);
        }

        assertThat(page).isEqualTo(Files.readString(GOLDEN));
    }
}
