package io.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Where a command has the token from that a running Plumbline asks for: a file, the command line, or else the
/// environment variable `PLUMBLINE_TOKEN`.
final class TokenOptions {
    static final String VARIABLE = "PLUMBLINE_TOKEN";

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "a file that holds the token; without it the environment variable PLUMBLINE_TOKEN is used")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = "the token itself; everybody on this machine can see it in the list of processes, so rather "
                    + "use one of the other two ways")
    private Optional<String> token = Optional.empty();

    /// The token, or the empty text if none is given.
    ///
    /// @param variable what the environment says
    String token(Optional<String> variable) throws IOException {
        if (file.isPresent()) {
            return read(file.get());
        }
        return token.or(() -> variable).orElse("");
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new IOException("The token file " + file + " cannot be read", e);
        }
    }
}
