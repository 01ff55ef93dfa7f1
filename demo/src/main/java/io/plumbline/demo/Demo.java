package io.plumbline.demo;

import io.plumbline.api.DestinationStatus;
import io.plumbline.api.SourceStatus;
import io.plumbline.api.StatusAnswer;
import io.plumbline.demo.engine.EnginePort;
import io.plumbline.demo.engine.EngineProcess;
import io.plumbline.demo.engine.EngineProcess.Program;
import io.plumbline.demo.engine.EngineStatus;
import io.plumbline.demo.shop.DemoFiles;
import io.plumbline.demo.shop.LiveShop;
import io.plumbline.demo.shop.MailReaders;
import io.plumbline.demo.shop.Sandboxes;
import io.plumbline.demo.truth.JudgeConsents;
import io.plumbline.demo.truth.JudgePeople;
import io.plumbline.demo.truth.JudgeTruth;
import io.plumbline.demo.truth.Verdict;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.ToLongFunction;

/// The course of a demo: fill the shop, start the engine, watch the first load, let shoppers loose, wait until all is
/// settled, and judge.
public final class Demo {
    private static final Duration READY_PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(300);
    private static final int SETTLED_POLLS = 3;
    private static final Duration HEARD_PATIENCE = Duration.ofMinutes(4);

    private final DemoOptions options;
    private final Program program;
    private final Telling telling;
    private final Disturbance disturbance;

    public Demo(DemoOptions options, Program program, Telling telling) {
        this(options, program, telling, Disturbance.NONE);
    }

    /// @param disturbance what happens to the engine meanwhile
    public Demo(DemoOptions options, Program program, Telling telling, Disturbance disturbance) {
        this.options = options;
        this.program = program;
        this.telling = telling;
        this.disturbance = disturbance;
    }

    /// Runs the demo.
    ///
    /// @throws DemoFailedException if the engine cannot be started or does not come to an end
    public Summary run() throws InterruptedException {
        long started = System.nanoTime();
        int port = EnginePort.free(options.port());
        telling.say("Generating a shop of %,d customers and starting the two sandboxes ...", options.customers());
        try (Sandboxes sandboxes = Sandboxes.start(options.customers(), options.seed())) {
            DemoFiles files = DemoFiles.write(options, port, sandboxes);
            prepare(files);
            try (EngineProcess engine = EngineProcess.run(program, files.configuration(), files.log());
                    EngineStatus status = new EngineStatus(files.address())) {
                awaitReady(engine, status);
                sandboxes.notifyAt(files.hook());
                sandboxes.tellOfUnsubscribesAt(files.hookOfEmarsys());
                telling.addresses(files.address(), sandboxes);
                List<String> unsubscribed;
                try (Disturbance.Running ignored = disturbance.begin(engine)) {
                    load(engine, status);
                    unsubscribed = live(sandboxes, engine, status);
                    ignored.awaitEnd();
                }
                awaitHeard(sandboxes, unsubscribed);
                StatusAnswer last = settle(sandboxes, engine, status);
                return summary(new Ended(sandboxes, files.address(), unsubscribed, started), last);
            }
        }
    }

    private void prepare(DemoFiles files) throws InterruptedException {
        telling.say("Checking the configuration and creating the missing Emarsys fields ...");
        int code = EngineProcess.check(program, files.configuration(), files.log());
        if (code != 0) {
            throw new DemoFailedException("`plumbline check` ended with exit code " + code + "; see " + files.log());
        }
    }

    private void awaitReady(EngineProcess engine, EngineStatus status) throws InterruptedException {
        long patienceEnd = System.nanoTime() + READY_PATIENCE.toNanos();
        while (status.ask().isEmpty()) {
            if (!engine.isAlive() || System.nanoTime() > patienceEnd) {
                throw new DemoFailedException("The engine did not start. It said last:\n" + engine.lastWords());
            }
            Thread.sleep(POLL);
        }
    }

    private void load(EngineProcess engine, EngineStatus status) throws InterruptedException {
        telling.beginLoad();
        boolean loaded = false;
        while (!loaded) {
            Optional<StatusAnswer> answer = ask(engine, status);
            answer.ifPresent(telling::loading);
            loaded = answer.filter(EngineStatus::isSettled).isPresent();
            Thread.sleep(POLL);
        }
        telling.endLoad();
    }

    /// @return the addresses of those who unsubscribed in Emarsys meanwhile
    private List<String> live(Sandboxes sandboxes, EngineProcess engine, EngineStatus status)
            throws InterruptedException {
        MailReaders readers = MailReaders.of(sandboxes);
        long actions = options.exit() ? options.liveActions() : Long.MAX_VALUE;
        telling.say(
                options.exit() ? "Letting %,d shopper actions happen ..." : "Shoppers are at work; Ctrl-C ends it.",
                actions);
        try (LiveShop shop = LiveShop.open(sandboxes, options.seed(), options.actionsPerSecond(), actions)) {
            while (!shop.isOver()) {
                ask(engine, status).ifPresent(answer -> telling.live(answer, shop.report()));
                readers.unsubscribe(shop.report().all());
                Thread.sleep(POLL);
            }
            telling.shopped(shop.report());
        }
        return readers.unsubscribed();
    }

    /// Emarsys tells of those who unsubscribed, and tells again after a while if nobody answered. There is no other way
    /// to see that it has told of all of them than that the shop knows.
    private void awaitHeard(Sandboxes sandboxes, List<String> unsubscribed) throws InterruptedException {
        long patienceEnd = System.nanoTime() + HEARD_PATIENCE.toNanos();
        while (JudgeConsents.of(sandboxes, unsubscribed).differing() > 0 && System.nanoTime() < patienceEnd) {
            Thread.sleep(POLL);
        }
    }

    private StatusAnswer settle(Sandboxes sandboxes, EngineProcess engine, EngineStatus status)
            throws InterruptedException {
        telling.say("Waiting until everything that happened is acknowledged ...");
        int settled = 0;
        while (true) {
            Optional<StatusAnswer> answer = ask(engine, status);
            boolean quiet = answer.filter(EngineStatus::isSettled).isPresent() && sandboxes.notificationsWaiting() == 0;
            settled = quiet ? settled + 1 : 0;
            if (settled >= SETTLED_POLLS) {
                return answer.orElseThrow();
            }
            Thread.sleep(POLL);
        }
    }

    private Optional<StatusAnswer> ask(EngineProcess engine, EngineStatus status) throws InterruptedException {
        Optional<StatusAnswer> answer = status.ask();
        if (answer.isEmpty() && !engine.isAlive() && !disturbance.mayKill()) {
            throw new DemoFailedException("The engine has ended. It said last:\n" + engine.lastWords());
        }
        return answer;
    }

    /// What is to be judged once all is settled.
    private record Ended(Sandboxes sandboxes, URI engine, List<String> unsubscribed, long started) {}

    private Summary summary(Ended ended, StatusAnswer status) throws InterruptedException {
        Sandboxes sandboxes = ended.sandboxes();
        SortedMap<String, Long> calls = sandboxes.calls();
        telling.say("Reading the shop and the Emarsys account back and comparing every field ...");
        Verdict truth = JudgeTruth.of(sandboxes);
        return new Summary(
                new Summary.Records(total(status, SourceStatus::received), total(status, SourceStatus::quarantined)),
                status.profiles(),
                intents(status),
                calls,
                lag(status),
                truth,
                JudgePeople.of(sandboxes, ended.engine()),
                JudgeConsents.of(sandboxes, ended.unsubscribed()),
                (System.nanoTime() - ended.started()) / 1e9);
    }

    private static long total(StatusAnswer status, ToLongFunction<SourceStatus> figure) {
        return status.sources().stream().mapToLong(figure).sum();
    }

    private static Summary.Intents intents(StatusAnswer status) {
        long acknowledged = 0;
        long refused = 0;
        long inDoubt = 0;
        for (DestinationStatus destination : status.destinations()) {
            acknowledged += destination.acknowledged();
            refused += destination.refused();
            inDoubt += destination.inDoubt();
        }
        return new Summary.Intents(acknowledged, refused, inDoubt);
    }

    private static Summary.Lag lag(StatusAnswer status) {
        for (DestinationStatus destination : status.destinations()) {
            DestinationStatus.Lag lag = destination.lag();
            if (lag != null) {
                return new Summary.Lag(lag.p50Millis(), lag.p99Millis());
            }
        }
        return new Summary.Lag(-1, -1);
    }
}
