package io.plumbline.server.rest;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plumbline.api.CustomerSearch;
import io.plumbline.api.HealthAnswer;
import io.plumbline.api.OpenApi;
import io.plumbline.api.PeopleSearch;
import io.plumbline.engine.view.CustomerView;
import io.plumbline.engine.view.Views;
import io.plumbline.server.problem.Problems;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/// The addresses that programs ask.
public final class RestRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(RestRoutes.class);
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    private static final int PEOPLE_MAX = 500;

    private final Views views;
    private final Problems problems;

    private RestRoutes(Views views, Problems problems) {
        this.views = views;
        this.problems = problems;
    }

    public static RouterFunction<ServerResponse> of(Views views, Problems problems) {
        RestRoutes routes = new RestRoutes(views, problems);
        return RouterFunctions.route()
                .route(reading("/api/v1/status"), request -> ok(ApiAnswers.status(views.status())))
                .route(reading("/api/v1/quarantine"), routes::quarantine)
                .route(reading("/api/v1/dead-letters"), routes::deadLetters)
                .route(reading("/api/v1/exceptions"), routes::exceptions)
                .route(
                        reading("/api/v1/customers/{id}"),
                        request -> routes.customer(views.customer(request.pathVariable("id"))))
                .route(methods(HttpMethod.POST).and(path("/api/v1/customers/search")), routes::searchCustomer)
                .route(methods(HttpMethod.POST).and(path("/api/v1/people/search")), routes::searchPeople)
                .route(reading("/api/v1/openapi.yaml"), request -> description())
                .route(reading("/health"), request -> ok(HealthAnswer.UP))
                .route(reading("/health/ready"), request -> routes.ready())
                .onError(InvalidParameterException.class, (failure, request) -> notUnderstood(problems, failure))
                .onError(Throwable.class, problems::failed)
                .build();
    }

    /// How answers are written: absent values are left out, times are ISO 8601.
    public static JsonMapper json() {
        return JsonMapper.builder()
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    private ServerResponse quarantine(ServerRequest request) {
        PageRequest page = PageRequest.of(request);
        return ok(ApiAnswers.quarantine(
                views.quarantine(page.connection(), page.after(), page.limit() + 1), page.limit()));
    }

    private ServerResponse deadLetters(ServerRequest request) {
        PageRequest page = PageRequest.of(request);
        return ok(ApiAnswers.deadLetters(
                views.deadLetters(page.connection(), page.after(), page.limit() + 1), page.limit()));
    }

    private ServerResponse exceptions(ServerRequest request) {
        int limit = PageRequest.limit(request);
        return ok(ApiAnswers.exceptions(views.exceptions(PageRequest.casePosition(request), limit + 1), limit));
    }

    /// The address of a person stands in the body, so that it reaches no log of addresses on the way.
    private ServerResponse searchCustomer(ServerRequest request)
            throws ServletException, IOException, InterruptedException {
        CustomerSearch search = body(request, CustomerSearch.class)
                .filter(wanted ->
                        wanted.customer() != null && !wanted.customer().isBlank())
                .orElseThrow(() -> new InvalidParameterException(
                        "The body must be JSON with 'customer': an address or an external id"));
        return customer(
                Boolean.TRUE.equals(search.readBack())
                        ? views.customerReadBack(search.customer())
                        : views.customer(search.customer()));
    }

    private ServerResponse searchPeople(ServerRequest request) throws ServletException, IOException {
        List<String> wanted = body(request, PeopleSearch.class)
                .map(PeopleSearch::customers)
                .filter(all -> all.size() <= PEOPLE_MAX && all.stream().noneMatch(Objects::isNull))
                .orElseThrow(() -> new InvalidParameterException("The body must be JSON with 'customers': at most "
                        + PEOPLE_MAX + " addresses or external ids"));
        return ok(CustomerAnswers.people(views.people(wanted)));
    }

    private static <T> Optional<T> body(ServerRequest request, Class<T> type) throws ServletException, IOException {
        try {
            return Optional.ofNullable(request.body(type));
        } catch (HttpMessageNotReadableException e) {
            return Optional.empty();
        }
    }

    private ServerResponse customer(Optional<CustomerView> found) {
        return found.map(view -> ok(CustomerAnswers.of(view)))
                .orElseGet(() -> problems.answer(
                        HttpStatus.NOT_FOUND,
                        "rest/customer-unknown",
                        "No customer is known by that",
                        "Look the person up by the e-mail address or by the external id of the contact"));
    }

    private ServerResponse ready() {
        try {
            views.status();
            return ok(HealthAnswer.UP);
        } catch (RuntimeException e) {
            LOG.warn("event=not-ready", e);
            return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(HealthAnswer.DOWN);
        }
    }

    private static ServerResponse description() {
        return ServerResponse.ok().contentType(YAML).body(OpenApi.yaml().getBytes(StandardCharsets.UTF_8));
    }

    private static ServerResponse ok(Object answer) {
        return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
    }

    static ServerResponse notUnderstood(Problems problems, Throwable failure) {
        return problems.answer(
                HttpStatus.BAD_REQUEST,
                "rest/parameter-invalid",
                String.valueOf(failure.getMessage()),
                "Look at /api/v1/openapi.yaml for the parameters of this address");
    }

    private static RequestPredicate reading(String pattern) {
        return methods(HttpMethod.GET, HttpMethod.HEAD).and(path(pattern));
    }
}
