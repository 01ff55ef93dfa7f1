package io.plumbline.server.problem;

import io.plumbline.api.ProblemAnswer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/// Makes problem answers.
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Set<String> READ_ONLY = Set.of("GET", "HEAD");

    private final JsonMapper json;

    public Problems(JsonMapper json) {
        this.json = json;
    }

    /// One answer.
    ///
    /// @param detail what is wrong, without secrets or personal values
    public static ProblemAnswer of(HttpStatus status, String code, String detail, String remedy) {
        return ProblemAnswer.of(status.value(), status.getReasonPhrase(), code, detail, remedy);
    }

    /// The same as a route's answer.
    public ServerResponse answer(HttpStatus status, String code, String detail, String remedy) {
        return answer(of(status, code, detail, remedy));
    }

    public ServerResponse answer(ProblemAnswer problem) {
        return ServerResponse.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(json.writeValueAsBytes(problem));
    }

    /// The same as a filter's answer.
    public void write(ProblemAnswer problem, HttpServletResponse response) throws IOException {
        byte[] body = json.writeValueAsBytes(problem);
        response.setStatus(problem.status());
        response.setContentType(ProblemAnswer.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /// The route of last resort.
    public RouterFunction<ServerResponse> nothingHere() {
        return RouterFunctions.route(RequestPredicates.all(), this::nothingHere);
    }

    private ServerResponse nothingHere(ServerRequest request) {
        HttpMethod method = request.method();
        return READ_ONLY.contains(method.name())
                ? answer(
                        HttpStatus.NOT_FOUND,
                        "server/not-found",
                        "There is nothing at this address",
                        "Look at /api/v1/openapi.yaml for the addresses there are, or at / for the console")
                : answer(
                        HttpStatus.METHOD_NOT_ALLOWED,
                        "server/method-not-allowed",
                        "This address cannot be used with " + method.name(),
                        "Look at /api/v1/openapi.yaml for the addresses and methods there are");
    }

    /// What to answer when a route fails, which is always ours.
    public ServerResponse failed(Throwable failure, ServerRequest request) {
        LOG.error("event=request-failed method={}", request.method(), failure);
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "server/failed",
                "The engine could not answer",
                "Look at the engine's log for 'request-failed'; nothing was changed by this request");
    }
}
