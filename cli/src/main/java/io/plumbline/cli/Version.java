package io.plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/// Which version this is.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        try (InputStream resource = Version.class.getResourceAsStream("version.txt")) {
            if (resource == null) {
                throw new IllegalStateException("version.txt is missing beside " + Version.class.getName());
            }
            String version = new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new String[] {"plumbline " + version, "Java " + Runtime.version()};
        }
    }
}
