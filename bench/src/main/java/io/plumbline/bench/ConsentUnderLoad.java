package io.plumbline.bench;

import io.plumbline.api.StatusAnswer;
import io.plumbline.app.Main;
import io.plumbline.demo.DemoOptions;
import io.plumbline.demo.engine.EnginePort;
import io.plumbline.demo.engine.EngineProcess;
import io.plumbline.demo.engine.EngineProcess.Program;
import io.plumbline.demo.engine.EngineStatus;
import io.plumbline.demo.shop.DemoFiles;
import io.plumbline.demo.shop.Sandboxes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// How long opt-outs made in the shop take to reach Emarsys, at its real rate limit, while a first load is running. The
/// engine is a process of its own at half a gigabyte of heap.
public final class ConsentUnderLoad {
    private static final long SEED = 1;
    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final Duration POLL = Duration.ofMillis(200);

    private ConsentUnderLoad() {}

    /// @param arguments how many customers the shop has (200,000), and how many opt out (200)
    public static void main(String[] arguments) throws Exception {
        int customers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        int optOuts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        Path folder = Files.createTempDirectory("plumbline-bench");
        try (Sandboxes sandboxes = Sandboxes.start(customers, SEED);
                Subscribers subscribers = Subscribers.signUp(sandboxes, optOuts)) {
            DemoFiles files = DemoFiles.write(
                    new DemoOptions(customers, SEED, List.of("emarsys"), true, 0, 1, 0, folder),
                    EnginePort.free(0),
                    sandboxes);
            Program program = Program.thisOne(Main.class.getName());
            if (EngineProcess.check(program, files.configuration(), files.log()) != 0) {
                throw new IllegalStateException("The check failed; see " + files.log());
            }
            try (EngineProcess engine = EngineProcess.run(program, files.configuration(), files.log());
                    EngineStatus status = new EngineStatus(files.address())) {
                awaitLoading(status);
                sandboxes.notifyAt(files.hook());
                measure(subscribers, status);
                if (!engine.isAlive()) {
                    throw new IllegalStateException("The engine ended; see " + files.log());
                }
            }
        }
    }

    private static void awaitLoading(EngineStatus status) throws InterruptedException {
        while (status.ask().filter(answer -> answer.journalBacklog() > 0).isEmpty()) {
            Thread.sleep(POLL);
        }
    }

    private static void measure(Subscribers subscribers, EngineStatus status) throws Exception {
        List<CompletableFuture<Duration>> taking = new ArrayList<>();
        int underLoad = 0;
        for (int number = 0; number < subscribers.count(); number++) {
            int subscriber = number;
            underLoad += isLoading(status.ask()) ? 1 : 0;
            taking.add(CompletableFuture.supplyAsync(
                    () -> subscribers.optOut(subscriber),
                    task -> Thread.ofVirtual().start(task)));
            Thread.sleep(BETWEEN);
        }
        List<Duration> sorted =
                taking.stream().map(CompletableFuture::join).sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%d opt-outs, %d of them during the load: p50 %d ms, p99 %d ms, slowest %d ms%n",
                sorted.size(),
                underLoad,
                sorted.get(sorted.size() / 2).toMillis(),
                sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1).toMillis(),
                sorted.getLast().toMillis());
    }

    private static boolean isLoading(Optional<StatusAnswer> status) {
        return status.filter(answer -> !EngineStatus.isSettled(answer)).isPresent();
    }
}
