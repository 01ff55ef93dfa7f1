package io.plumbline.app.scenario;

import io.plumbline.api.StatusAnswer;
import io.plumbline.app.Main;
import io.plumbline.demo.engine.EngineProcess;
import io.plumbline.demo.engine.EngineProcess.Program;
import io.plumbline.demo.engine.EngineStatus;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Plumbline in a process of its own, as it is used, but telling everything that it could ever log.
final class LoudPlumbline implements AutoCloseable {
    private static final String LOGGING = """
            <configuration>
              <appender name="stderr" class="ch.qos.logback.core.ConsoleAppender">
                <target>System.err</target>
                <encoder><pattern>%d %level %logger [%thread] %msg %mdc%n%ex</pattern></encoder>
              </appender>
              <logger name="io.plumbline" level="TRACE" />
              <root level="INFO"><appender-ref ref="stderr" /></root>
            </configuration>
            """;

    private final EngineProcess process;
    private final EngineStatus status;
    private final URI address;
    private final Path log;

    private LoudPlumbline(EngineProcess process, URI address, Path log) {
        this.process = process;
        this.status = new EngineStatus(address);
        this.address = address;
        this.log = log;
    }

    /// Starts it; it may not answer yet.
    static LoudPlumbline start(Scenario scenario) throws IOException {
        int port = freePort();
        Path configuration = scenario.configuration().write(port);
        Path logging = Files.writeString(scenario.folder().resolve("logback.xml"), LOGGING);
        Path log = scenario.folder().resolve("engine.log");
        List<String> command =
                new ArrayList<>(Program.thisOne(Main.class.getName()).command());
        command.add(1, "-Dlogback.configurationFile=" + logging);
        URI address = URI.create("http://127.0.0.1:" + port + "/");
        return new LoudPlumbline(EngineProcess.run(new Program(command), configuration, log), address, log);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    void answers() throws InterruptedException {
        Patience.until("Plumbline answers", () -> status.ask().isPresent());
    }

    String address(String path) {
        return address.resolve(path).toString();
    }

    void settle(Shop shop) throws InterruptedException {
        Patience.untilSteady("Plumbline settled", () -> shop.hasToldEverything() && isSettled());
    }

    private boolean isSettled() throws InterruptedException {
        Optional<StatusAnswer> answer = status.ask();
        return answer.filter(EngineStatus::isSettled).isPresent();
    }

    /// Everything that it has printed.
    String printed() throws IOException {
        return Files.readString(log);
    }

    String shows(String path) throws InterruptedException {
        return Web.get(address(path)).body();
    }

    @Override
    public void close() {
        status.close();
        process.close();
    }
}
