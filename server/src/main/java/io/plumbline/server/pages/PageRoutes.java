package io.plumbline.server.pages;

import static org.springframework.web.servlet.function.RequestPredicates.methods;

import io.plumbline.console.Console;
import io.plumbline.console.ConsoleAnswer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The addresses that people ask.
public final class PageRoutes implements RouterFunction<ServerResponse> {
    private static final Logger LOG = LoggerFactory.getLogger(PageRoutes.class);
    private static final Duration ASSETS_KEPT = Duration.ofDays(365);
    private static final String FAILED = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Plumbline</title></head>
            <body><h1>The engine could not answer</h1>
            <p>Look at the engine's log for 'request-failed', and load this page again. Nothing is lost meanwhile.</p>
            </body></html>
            """;

    private final Console console;

    private PageRoutes(Console console) {
        this.console = console;
    }

    public static RouterFunction<ServerResponse> of(Console console) {
        return new PageRoutes(console);
    }

    /// Takes the request if the console has something at its address.
    @Override
    public Optional<HandlerFunction<ServerResponse>> route(ServerRequest request) {
        if (!methods(HttpMethod.GET, HttpMethod.HEAD).test(request)) {
            return Optional.empty();
        }
        try {
            Map<String, String> query = request.params().toSingleValueMap();
            return console.get(request.path(), query).map(answer -> ignored -> send(answer));
        } catch (RuntimeException e) {
            LOG.error("event=request-failed part=console", e);
            return Optional.of(ignored -> ServerResponse.status(HttpStatus.INTERNAL_SERVER_ERROR)
                    .contentType(MediaType.TEXT_HTML)
                    .body(FAILED.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static ServerResponse send(ConsoleAnswer answer) {
        return switch (answer.kind()) {
            case UNCHANGED -> ServerResponse.noContent().build();
            case PAGE ->
                ServerResponse.ok()
                        .contentType(MediaType.parseMediaType(answer.mediaType()))
                        .body(answer.body());
            case ASSET ->
                ServerResponse.ok()
                        .contentType(MediaType.parseMediaType(answer.mediaType()))
                        .cacheControl(
                                CacheControl.maxAge(ASSETS_KEPT).cachePrivate().immutable())
                        .body(answer.body());
        };
    }
}
