package io.plumbline.connectors.commercetools.peer;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// The independent mock, running on this machine.
final class PeerServer implements AutoCloseable {
    private static final List<String> PACKAGES = List.of("@labdigital/commercetools-mock@4.4.0", "msw@2.15.0");
    private static final Duration INSTALL_MAX = Duration.ofMinutes(4);
    private static final Duration START_MAX = Duration.ofSeconds(60);
    private static final String READY = "listening at ";

    private final Process process;
    private final URI address;

    private PeerServer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /// Skips the calling test where the mock cannot be had.
    static PeerServer start() {
        Path folder = Path.of("target", "ct-mock").toAbsolutePath();
        prepare(folder);
        Process process = Commands.start(folder, List.of("node", "server.mjs"));
        try {
            String line = CompletableFuture.supplyAsync(() -> firstLine(process))
                    .get(START_MAX.toSeconds(), TimeUnit.SECONDS);
            Assumptions.assumeTrue(line.startsWith(READY), "The mock does not start with the node that is installed");
            return new PeerServer(process, URI.create(line.substring(READY.length())));
        } catch (Exception e) {
            Commands.end(process);
            throw Assumptions.<IllegalStateException>abort("The mock does not start in time: " + e);
        }
    }

    URI address() {
        return address;
    }

    private static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            Assumptions.assumeTrue(
                    Commands.succeeds(folder, Duration.ofSeconds(20), List.of("node", "--version")),
                    "node is not installed");
            if (!Files.isDirectory(folder.resolve("node_modules/@labdigital/commercetools-mock"))) {
                install(folder);
            }
            try (InputStream script = requireNonNull(PeerServer.class.getResourceAsStream("server.mjs"))) {
                Files.copy(script, folder.resolve("server.mjs"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void install(Path folder) throws IOException {
        Files.writeString(folder.resolve("package.json"), "{\"private\":true,\"type\":\"module\"}");
        List<String> command = new ArrayList<>(
                List.of("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--save-exact"));
        command.addAll(PACKAGES);
        Assumptions.assumeTrue(
                Commands.succeeds(folder, INSTALL_MAX, command),
                "npm or the network is missing, so the mock cannot be installed; see target/ct-mock/npm.log");
    }

    private static String firstLine(Process process) {
        try {
            BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
            String line = output.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Commands.end(process);
    }
}
