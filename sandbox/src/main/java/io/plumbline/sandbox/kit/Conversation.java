package io.plumbline.sandbox.kit;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// Answers one exchange: an instrument, or the system with whatever fault is set around it.
final class Conversation {
    private static final System.Logger LOG = System.getLogger(Conversation.class.getName());
    private static final SandboxResponse BROKEN_JSON =
            SandboxResponse.bytes(200, "application/json", "{\"broken\":[1,2".getBytes(StandardCharsets.UTF_8));

    private final SandboxSettings settings;
    private final SandboxHandler handler;
    private final Faults faults;
    private final Calls calls;
    private final Instruments instruments;

    Conversation(SandboxSettings settings, SandboxHandler handler) {
        this.settings = settings;
        this.handler = handler;
        faults = new Faults(settings.faultSeed());
        calls = new Calls();
        instruments = new Instruments(settings, faults, calls);
    }

    void answer(HttpExchange exchange) throws IOException {
        try {
            SandboxRequest request = Exchanges.read(exchange);
            Optional<SandboxResponse> own = instruments.answer(request);
            if (own.isPresent()) {
                Exchanges.write(exchange, own.get());
            } else if (request.path().startsWith("/_sandbox/")) {
                Exchanges.write(exchange, handle(request));
            } else {
                answerAsSystem(exchange, request);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private void answerAsSystem(HttpExchange exchange, SandboxRequest request)
            throws IOException, InterruptedException {
        Instant begun = Instant.now();
        Thread.sleep(settings.answerDelay());
        Optional<Fault> fault = faults.strike(request.method() + " " + request.path());
        int status = fault.isPresent() ? answerFaulted(exchange, request, fault.get()) : answerTruly(exchange, request);
        calls.count(new Calls.Call(
                settings.clock().instant(),
                handler.route(request),
                status,
                Duration.between(begun, Instant.now()),
                fault.isPresent()));
    }

    private int answerTruly(HttpExchange exchange, SandboxRequest request) throws IOException, InterruptedException {
        SandboxResponse response = handle(request);
        Exchanges.write(exchange, response);
        return response.status();
    }

    private int answerFaulted(HttpExchange exchange, SandboxRequest request, Fault fault)
            throws IOException, InterruptedException {
        boolean takesEffect = fault.moment() == Fault.Moment.AFTER || fault.kind() == Fault.Kind.DELAY;
        if (fault.moment() == Fault.Moment.BEFORE) {
            Thread.sleep(fault.delay());
        }
        SandboxResponse truth = takesEffect ? handle(request) : BROKEN_JSON;
        if (fault.moment() == Fault.Moment.AFTER) {
            Thread.sleep(fault.delay());
        }
        return write(exchange, fault, truth);
    }

    private static int write(HttpExchange exchange, Fault fault, SandboxResponse truth) throws IOException {
        if (fault.kind() == Fault.Kind.CUT) {
            exchange.close();
            return 0;
        }
        SandboxResponse shown = switch (fault.kind()) {
            case ANSWER -> answer(fault.answer());
            case MALFORMED -> half(truth);
            case DELAY, CUT -> truth;
        };
        Exchanges.write(exchange, shown);
        return shown.status();
    }

    private static SandboxResponse answer(Fault.Answer answer) {
        SandboxResponse response = SandboxResponse.text(answer.status(), answer.body());
        for (var header : answer.headers().entrySet()) {
            response = response.withHeader(header.getKey(), header.getValue());
        }
        return response;
    }

    private static SandboxResponse half(SandboxResponse truth) {
        return new SandboxResponse(
                truth.status(), truth.headers(), Arrays.copyOf(truth.body(), truth.body().length / 2));
    }

    /// A handler's exception is our bug. Its message may hold what the caller sent, so only its place is told.
    private SandboxResponse handle(SandboxRequest request) throws InterruptedException {
        try {
            return handler.handle(request);
        } catch (RuntimeException bug) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "sandbox={0} route={1} bug={2} at={3}",
                    settings.name(),
                    handler.route(request),
                    bug.getClass().getName(),
                    bug.getStackTrace().length == 0 ? "unknown" : bug.getStackTrace()[0]);
            return SandboxResponse.text(500, "The sandbox itself failed\n");
        }
    }
}
