package io.plumbline.demo.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The engine in a process of its own, as a customer runs it.
public final class EngineProcess implements AutoCloseable {
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final Program program;
    private final Path configuration;
    private final Path log;
    private Process process;

    /// How to start a command of Plumbline.
    ///
    /// @param command everything before the arguments
    public record Program(List<String> command) {
        public Program {
            command = List.copyOf(command);
        }

        /// The program that is running, in another Java machine with half a gigabyte of heap.
        public static Program thisOne(String mainClass) {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            return new Program(List.of(
                    java,
                    "-Xmx512m",
                    "-XX:+UseSerialGC",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    mainClass));
        }

        List<String> with(String... arguments) {
            List<String> all = new ArrayList<>(command);
            all.addAll(List.of(arguments));
            return all;
        }
    }

    private EngineProcess(Program program, Path configuration, Path log) {
        this.program = program;
        this.configuration = configuration;
        this.log = log;
        this.process = start();
    }

    /// Starts the engine; it may not be ready yet.
    ///
    /// @param log what it prints is added here
    public static EngineProcess run(Program program, Path configuration, Path log) {
        return new EngineProcess(program, configuration, log);
    }

    /// Runs the check of a configuration, letting it create what is missing in the destination.
    ///
    /// @return its exit code
    public static int check(Program program, Path configuration, Path log) throws InterruptedException {
        return spawn(program.with("check", configuration.toString(), "--create-fields"), log)
                .waitFor();
    }

    private Process start() {
        return spawn(program.with("run", configuration.toString()), log);
    }

    private static Process spawn(List<String> command, Path log) {
        try {
            return new ProcessBuilder(command)
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("The engine's process could not be started", e);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /// Ends the process at once, as `kill -9` does, and waits until it is gone.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// Starts it again after a kill.
    public void restart() {
        if (process.isAlive()) {
            throw new IllegalStateException("The engine is still running");
        }
        process = start();
    }

    /// The last lines that it printed.
    public String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return "(its log cannot be read)";
        }
    }

    /// Asks it to end, and ends it if it does not.
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
