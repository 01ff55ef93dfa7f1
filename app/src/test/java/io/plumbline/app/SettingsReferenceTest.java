package io.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.app.workspace.Systems;
import io.plumbline.configuration.SettingsReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The reference of settings is generated. Rewrite it with `-Dplumbline.rewrite=true`.
class SettingsReferenceTest {
    private static final Path PAGE = Path.of("..", "docs", "settings.md");

    @Test
    void the_reference_of_settings_is_current() throws IOException {
        String page = SettingsReference.page(Systems.ALL);
        if (Boolean.getBoolean("plumbline.rewrite")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).content().isEqualTo(page);
    }
}
