package io.plumbline.server.hooks;

import static org.springframework.web.servlet.function.RequestPredicates.POST;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.plumbline.connector.ReceivesNotifications.Notification;
import io.plumbline.engine.receive.NotificationIntake;
import io.plumbline.engine.receive.NotificationIntake.Answer;
import io.plumbline.server.problem.Problems;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The address that systems send their notifications to.
public final class HookRoute {
    private static final Logger LOG = LoggerFactory.getLogger(HookRoute.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final NotificationIntake intake;
    private final InstantSource clock;
    private final MeterRegistry meters;
    private final Problems problems;
    private final Bodies bodies = new Bodies();

    public HookRoute(NotificationIntake intake, InstantSource clock, MeterRegistry meters, Problems problems) {
        this.intake = intake;
        this.clock = clock;
        this.meters = meters;
        this.problems = problems;
    }

    public RouterFunction<ServerResponse> route() {
        return RouterFunctions.route(POST("/hooks/{connection}/{secret}"), this::take);
    }

    private ServerResponse take(ServerRequest request) throws IOException {
        Timer.Sample sample = Timer.start(meters);
        HookAnswer answer = answer(request);
        sample.stop(Timer.builder("plumbline.notification")
                .description("Time from a notification's arrival to its durable answer")
                .tag("answer", answer.name().toLowerCase(Locale.ROOT))
                .register(meters));
        return respond(answer);
    }

    private HookAnswer answer(ServerRequest request) throws IOException {
        Bodies.Read read = bodies.read(request.servletRequest());
        return switch (read) {
            case Bodies.Read.TooLarge() -> HookAnswer.TOO_LARGE;
            case Bodies.Read.NoRoom() -> HookAnswer.LATER;
            case Bodies.Read.Whole(byte[] body) -> ask(request, body);
        };
    }

    private HookAnswer ask(ServerRequest request, byte[] body) {
        String contentType =
                Optional.ofNullable(request.servletRequest().getContentType()).orElse("");
        try {
            Answer answer = intake.receive(
                    request.pathVariable("connection"),
                    request.pathVariable("secret"),
                    new Notification(contentType, body, clock.instant()));
            return switch (answer) {
                case STORED -> HookAnswer.STORED;
                case UNKNOWN -> HookAnswer.UNKNOWN;
                case NOT_UNDERSTOOD -> HookAnswer.NOT_UNDERSTOOD;
                case LATER -> HookAnswer.LATER;
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return HookAnswer.LATER;
        } catch (RuntimeException e) {
            LOG.error("event=notification-failed", e);
            return HookAnswer.LATER;
        }
    }

    private ServerResponse respond(HookAnswer answer) {
        return switch (answer) {
            case STORED -> ServerResponse.accepted().build();
            case UNKNOWN ->
                problems.answer(
                        HttpStatus.NOT_FOUND,
                        "hooks/unknown",
                        "There is no such address for notifications",
                        "Compare connection and secret with connections.<name>.notifications.secret in plumbline.yaml");
            case NOT_UNDERSTOOD ->
                problems.answer(
                        HttpStatus.BAD_REQUEST,
                        "hooks/not-understood",
                        "This is no notification of the system that the connection belongs to",
                        "Set up the notification in the format the connector's page in docs/connectors asks for");
            case TOO_LARGE ->
                problems.answer(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "hooks/too-large",
                        "The notification is larger than 1 MiB",
                        "Let the system send ids only: what changed is read from the system itself");
            case LATER -> later();
        };
    }

    private ServerResponse later() {
        var problem = Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "hooks/later",
                "The notification cannot be stored now",
                "Send it again after the time in Retry-After");
        return ServerResponse.from(problems.answer(problem))
                .header("Retry-After", RETRY_AFTER_SECONDS)
                .build();
    }
}
