package io.plumbline.server.rest;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import io.plumbline.api.DecisionAnswer;
import io.plumbline.api.MergePage;
import io.plumbline.api.PeopleDecision;
import io.plumbline.engine.decision.Decides;
import io.plumbline.engine.decision.Wish;
import io.plumbline.engine.view.JoinedView;
import io.plumbline.engine.view.Views;
import io.plumbline.model.fact.DecisionFact.Verdict;
import io.plumbline.server.problem.Problems;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Who was joined and why, and decisions that people are one or two. Names stand in bodies, so that they reach no log
/// of addresses on the way.
public final class MergeRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(MergeRoutes.class);
    private static final String BY_RECORD =
            "Name a record of theirs as connection/kind/id; `explain customer` lists them";

    private final Views views;
    private final Decides decides;
    private final Problems problems;

    private MergeRoutes(Views views, Decides decides, Problems problems) {
        this.views = views;
        this.decides = decides;
        this.problems = problems;
    }

    public static RouterFunction<ServerResponse> of(Views views, Decides decides, Problems problems) {
        MergeRoutes routes = new MergeRoutes(views, decides, problems);
        return RouterFunctions.route()
                .route(methods(HttpMethod.GET, HttpMethod.HEAD).and(path("/api/v1/merges")), routes::list)
                .route(
                        methods(HttpMethod.POST).and(path("/api/v1/merges")),
                        request -> routes.decide(Verdict.MERGE, request))
                .route(
                        methods(HttpMethod.POST).and(path("/api/v1/separations")),
                        request -> routes.decide(Verdict.SEPARATE, request))
                .onError(
                        InvalidParameterException.class,
                        (failure, request) -> RestRoutes.notUnderstood(problems, failure))
                .onError(Throwable.class, problems::failed)
                .build();
    }

    private ServerResponse list(ServerRequest request) {
        PageRequest page = PageRequest.of(request);
        List<JoinedView> joined = views.joined(page.after(), page.limit() + 1);
        boolean more = joined.size() > page.limit();
        List<JoinedView> shown = joined.subList(0, Math.min(joined.size(), page.limit()));
        return ok(new MergePage(
                shown.stream().map(MergeRoutes::person).toList(),
                more ? shown.getLast().number() : null));
    }

    private static MergePage.MergedPerson person(JoinedView view) {
        return new MergePage.MergedPerson(
                view.id(), view.email(), view.records(), CustomerAnswers.reasons(view.reasons()));
    }

    private ServerResponse decide(Verdict verdict, ServerRequest request)
            throws ServletException, IOException, InterruptedException {
        Wish wish = wish(verdict, request);
        return switch (decides.decide(wish)) {
            case Decides.Answer.Possible(var decision, var before, var after) -> {
                if (!wish.rehearsal()) {
                    LOG.info("event=people-decided verdict={} decision={}", verdict, decision);
                }
                yield ok(new DecisionAnswer(decision, !wish.rehearsal(), people(before), people(after)));
            }
            case Decides.Answer.Refused(var why, var named) -> refused(why, named.equals(wish.one()) ? "one" : "other");
        };
    }

    private static Wish wish(Verdict verdict, ServerRequest request) throws ServletException, IOException {
        try {
            PeopleDecision body = request.body(PeopleDecision.class);
            return new Wish(verdict, body.one(), body.other(), body.by(), Boolean.TRUE.equals(body.rehearsal()));
        } catch (HttpMessageNotReadableException | IllegalArgumentException | NullPointerException e) {
            throw new InvalidParameterException(
                    "The body must be JSON with 'one', 'other' and 'by': two people, and who decides");
        }
    }

    private static List<DecisionAnswer.Person> people(List<Decides.Person> people) {
        return people.stream()
                .map(each -> new DecisionAnswer.Person(each.id(), each.guest(), each.email(), each.records()))
                .toList();
    }

    private ServerResponse refused(Decides.Refusal why, String which) {
        return switch (why) {
            case UNKNOWN ->
                problems.answer(
                        HttpStatus.NOT_FOUND,
                        "people/unknown",
                        "Nobody is known by what '" + which + "' says",
                        "Give an e-mail address, an external id, or connection/kind/id of an account or an order");
            case AMBIGUOUS ->
                problems.answer(
                        HttpStatus.CONFLICT,
                        "people/ambiguous",
                        "What '" + which + "' says stands for several people, or for the same as the other",
                        BY_RECORD);
            case ALREADY_ONE ->
                problems.answer(
                        HttpStatus.CONFLICT,
                        "people/already-one",
                        "They are one person already",
                        "Nothing is to be done");
            case ALREADY_APART ->
                problems.answer(
                        HttpStatus.CONFLICT,
                        "people/already-apart",
                        "They are two already, and it was decided that they stay so",
                        "Nothing is to be done");
            case TOO_MANY ->
                problems.answer(
                        HttpStatus.CONFLICT,
                        "people/too-many",
                        "They have more contacts than one person can have, or than one decision may name",
                        "Name people with fewer contacts, or raise identity.joins-max or identity.guests-max");
        };
    }

    private static ServerResponse ok(Object answer) {
        return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
    }
}
