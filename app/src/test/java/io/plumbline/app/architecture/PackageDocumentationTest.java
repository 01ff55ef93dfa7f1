package io.plumbline.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Every package says what it is for and is checked for nulls.
class PackageDocumentationTest {
    @Test
    void every_package_has_a_description_and_is_null_marked() throws IOException {
        TreeSet<String> lacking = new TreeSet<>();
        for (Path file : SourceTree.javaFiles()) {
            Path folder = Objects.requireNonNull(file.getParent());
            Path description = folder.resolve("package-info.java");
            if (!Files.exists(description) || !isComplete(Files.readString(description))) {
                lacking.add(SourceTree.root().relativize(folder).toString());
            }
        }
        assertThat(lacking).isEmpty();
    }

    private static boolean isComplete(String text) {
        return text.contains("///") && text.contains("@NullMarked");
    }
}
