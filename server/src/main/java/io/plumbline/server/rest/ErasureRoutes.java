package io.plumbline.server.rest;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import io.plumbline.api.ErasureCall;
import io.plumbline.engine.erase.ErasureAnswer;
import io.plumbline.engine.erase.ErasureDesk;
import io.plumbline.server.problem.Problems;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The addresses by which people are erased. Whom stands in the body, so that it reaches no log of addresses on the
/// way.
public final class ErasureRoutes {
    private static final String ERASURES = "/api/v1/erasures";
    private static final String REMEDY = "Look at /api/v1/openapi.yaml for what this address takes";

    private final ErasureDesk desk;
    private final Problems problems;

    private ErasureRoutes(ErasureDesk desk, Problems problems) {
        this.desk = desk;
        this.problems = problems;
    }

    public static RouterFunction<ServerResponse> of(ErasureDesk desk, Problems problems) {
        ErasureRoutes routes = new ErasureRoutes(desk, problems);
        return RouterFunctions.route()
                .route(methods(HttpMethod.POST).and(path(ERASURES)), routes::erase)
                .route(methods(HttpMethod.GET, HttpMethod.HEAD).and(path(ERASURES)), routes::list)
                .route(methods(HttpMethod.GET, HttpMethod.HEAD).and(path(ERASURES + "/{id}")), routes::one)
                .onError(InvalidParameterException.class, (failure, request) -> routes.notUnderstood(failure))
                .onError(IllegalArgumentException.class, (failure, request) -> routes.notUnderstood(failure))
                .onError(Throwable.class, problems::failed)
                .build();
    }

    /// A page of somebody else's, in a browser here, can send forms and texts, but no JSON.
    private ServerResponse erase(ServerRequest request) throws ServletException, IOException, InterruptedException {
        if (!JsonBody.is(request)) {
            return problems.answer(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "rest/json-needed",
                    "The body must be JSON, and its Content-Type must say so",
                    REMEDY);
        }
        ErasureCall call = call(request);
        Optional<ErasureAnswer> answer = desk.erase(call.customer(), Objects.toString(call.reason(), ""));
        return answer.map(this::answer)
                .orElseGet(() -> problems.answer(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "rest/erasure-later",
                        "The engine is too busy to say whether it has erased the person",
                        "Ask again: erasing twice does what erasing once does"));
    }

    private static ErasureCall call(ServerRequest request) throws ServletException, IOException {
        try {
            ErasureCall call = request.body(ErasureCall.class);
            if (!Objects.toString(call.customer(), "").isBlank()) {
                return call;
            }
        } catch (HttpMessageNotReadableException e) {
            // Reported below; what was sent is repeated nowhere.
        }
        throw new InvalidParameterException("The body must be JSON with 'customer': an address or an external id");
    }

    private ServerResponse answer(ErasureAnswer answer) {
        return switch (answer) {
            case ErasureAnswer.Erased(String id) -> certificate(id);
            case ErasureAnswer.Several(var contacts) ->
                problems.answer(
                        HttpStatus.CONFLICT,
                        "rest/erasure-several",
                        "Several people have that, and nobody was erased: " + String.join(", ", contacts),
                        "Find out who is meant (`plumbline explain customer`), and give the external id");
        };
    }

    private ServerResponse list(ServerRequest request) {
        PageRequest page = PageRequest.of(request);
        return ok(CertificateAnswers.page(desk.certificates(page.after(), page.limit() + 1), page.limit()));
    }

    private ServerResponse one(ServerRequest request) {
        return certificate(request.pathVariable("id"));
    }

    private ServerResponse certificate(String id) {
        return desk.certificate(id)
                .map(certificate -> ok(CertificateAnswers.of(certificate)))
                .orElseGet(() -> problems.answer(
                        HttpStatus.NOT_FOUND,
                        "rest/certificate-unknown",
                        "There is no certificate with this id",
                        "Look at /api/v1/erasures for those there are"));
    }

    private static ServerResponse ok(Object answer) {
        return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
    }

    private ServerResponse notUnderstood(Throwable failure) {
        return problems.answer(
                HttpStatus.BAD_REQUEST, "rest/parameter-invalid", String.valueOf(failure.getMessage()), REMEDY);
    }
}
