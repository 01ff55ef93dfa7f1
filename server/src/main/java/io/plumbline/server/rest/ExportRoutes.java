package io.plumbline.server.rest;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import io.plumbline.api.CustomerSearch;
import io.plumbline.engine.access.AccessAnswer;
import io.plumbline.engine.access.AccessDesk;
import io.plumbline.engine.access.PersonalFile;
import io.plumbline.server.problem.Problems;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/// The address that gives out everything that is held of a person. It is written while it is read, so that nobody's
/// file has to fit into memory; if it cannot be read to its end, the connection breaks off.
public final class ExportRoutes {
    private final AccessDesk desk;
    private final Problems problems;
    private final PersonalJson json;

    private ExportRoutes(AccessDesk desk, Problems problems, PersonalJson json) {
        this.desk = desk;
        this.problems = problems;
        this.json = json;
    }

    public static RouterFunction<ServerResponse> of(
            AccessDesk desk, Problems problems, JsonMapper json, InstantSource clock) {
        ExportRoutes routes = new ExportRoutes(desk, problems, new PersonalJson(json, clock));
        return RouterFunctions.route()
                .route(methods(HttpMethod.POST).and(path("/api/v1/customers/export")), routes::export)
                .onError(Throwable.class, problems::failed)
                .build();
    }

    private ServerResponse export(ServerRequest request) throws ServletException, IOException {
        String wanted = wanted(request);
        if (wanted.isBlank()) {
            return problems.answer(
                    HttpStatus.BAD_REQUEST,
                    "rest/parameter-invalid",
                    "The body must be JSON with 'customer': an address or an external id",
                    "Look at /api/v1/openapi.yaml for what this address takes");
        }
        return switch (desk.access(wanted)) {
            case AccessAnswer.Found(PersonalFile file) -> file(file);
            case AccessAnswer.Several(var contacts) ->
                problems.answer(
                        HttpStatus.CONFLICT,
                        "rest/customer-several",
                        "Several people have that: " + String.join(", ", contacts),
                        "Find out who is meant, and give the external id");
            case AccessAnswer.Nobody() ->
                problems.answer(
                        HttpStatus.NOT_FOUND,
                        "rest/customer-unknown",
                        "Nothing is held of anybody by that",
                        "Look the person up by the e-mail address or by the external id of the contact");
        };
    }

    private static String wanted(ServerRequest request) throws ServletException, IOException {
        try {
            return Objects.toString(request.body(CustomerSearch.class).customer(), "");
        } catch (HttpMessageNotReadableException e) {
            return "";
        }
    }

    private ServerResponse file(PersonalFile file) {
        return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).build((request, response) -> {
            json.write(file, response.getOutputStream());
            return null;
        });
    }
}
