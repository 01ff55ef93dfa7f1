package io.plumbline.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.api.CertificateAnswer;
import io.plumbline.api.CertificatePage;
import io.plumbline.api.CustomerAnswer;
import io.plumbline.api.CustomerSearch;
import io.plumbline.api.DeadLetterPage;
import io.plumbline.api.DecisionAnswer;
import io.plumbline.api.DestinationStatus;
import io.plumbline.api.ErasureCall;
import io.plumbline.api.ExceptionPage;
import io.plumbline.api.HealthAnswer;
import io.plumbline.api.MergePage;
import io.plumbline.api.PeopleAnswer;
import io.plumbline.api.PeopleDecision;
import io.plumbline.api.PeopleSearch;
import io.plumbline.api.ProblemAnswer;
import io.plumbline.api.QuarantinePage;
import io.plumbline.api.SourceStatus;
import io.plumbline.api.StatusAnswer;
import io.plumbline.server.Contract.Operation;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The description is written by hand; here it is held against the records and against the running server.
class ContractTest {
    private static final Contract CONTRACT = new Contract();

    @Test
    void the_description_can_be_read() {
        assertThat(CONTRACT.problems()).isEmpty();
        assertThat(CONTRACT.operations()).hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_record_is_described_component_by_component(Class<? extends Record> type) {
        assertThat(CONTRACT.properties(type.getSimpleName()))
                .containsExactly(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toArray(String[]::new));
    }

    @Test
    void every_schema_is_a_record() {
        assertThat(CONTRACT.schemas())
                .containsExactlyInAnyOrder(records().map(Class::getSimpleName).toArray(String[]::new));
    }

    @Test
    void every_described_read_answers_as_described_in_every_scene() throws Exception {
        List<Scene> scenes =
                List.of(Scenes.ordinary(), Scenes.healthy(), Scenes.loading(), Scenes.stopped(), Scenes.empty());
        try (Running running = Running.open(Scenes.ordinary())) {
            for (Scene scene : scenes) {
                running.views().show(scene);
                for (Operation operation : CONTRACT.operations()) {
                    if (operation.method().equals("GET")) {
                        answersAsDescribed(running, operation.path());
                    }
                }
            }
        }
    }

    @Test
    void every_described_refusal_answers_as_described() throws Exception {
        try (Running running = Running.withToken(Scenes.ordinary())) {
            for (Operation operation : CONTRACT.operations()) {
                if (operation.statuses().contains("401")) {
                    HttpResponse<String> response =
                            running.client().send(operation.method(), address(operation.path()), new byte[0]);
                    assertThat(faults(operation.path(), operation.method(), response))
                            .isEmpty();
                    assertThat(response.statusCode()).isEqualTo(401);
                }
                if (operation.statuses().contains("400") && operation.method().equals("GET")) {
                    HttpResponse<String> response = running.client()
                            .get(operation.path() + "?limit=x", "Authorization", "Bearer " + Running.TOKEN);
                    assertThat(response.statusCode()).isEqualTo(400);
                    assertThat(faults(operation.path(), "get", response)).isEmpty();
                }
            }
            HttpResponse<String> unknown = running.client().send("POST", "/hooks/x/y", new byte[1]);
            assertThat(faults("/hooks/{connection}/{secret}", "post", unknown)).isEmpty();
        }
    }

    @Test
    void decisions_about_people_answer_as_described_and_are_refused_as_described() throws Exception {
        try (Running running = Running.open(Scenes.ordinary())) {
            Map<String, Integer> expected = Map.of(
                    "anna",
                    200,
                    "unknown",
                    404,
                    "ambiguous",
                    409,
                    "already_one",
                    409,
                    "already_apart",
                    409,
                    "too_many",
                    409);
            for (String path : List.of("/api/v1/merges", "/api/v1/separations")) {
                for (Map.Entry<String, Integer> each : expected.entrySet()) {
                    String body = "{\"one\": \"" + each.getKey() + "\", \"other\": \"bert\", \"by\": \"Kim\"}";
                    HttpResponse<String> response = decide(running, path, body);
                    assertThat(response.statusCode()).as(each.getKey()).isEqualTo(each.getValue());
                    assertThat(faults(path, "post", response)).isEmpty();
                }
                assertThat(decide(running, path, "{\"one\": \"anna\"}").statusCode())
                        .isEqualTo(400);
                assertThat(decide(running, path, "nonsense").statusCode()).isEqualTo(400);
            }
        }
    }

    private static HttpResponse<String> decide(Running running, String path, String body) throws Exception {
        return running.client()
                .send("POST", path, body.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
    }

    @Test
    void every_address_of_the_contract_is_described() {
        assertThat(CONTRACT.operations().stream().map(Operation::path))
                .contains(
                        "/api/v1/status",
                        "/api/v1/quarantine",
                        "/api/v1/dead-letters",
                        "/api/v1/exceptions",
                        "/api/v1/customers/{id}",
                        "/api/v1/customers/search",
                        "/api/v1/erasures",
                        "/api/v1/erasures/{id}",
                        "/api/v1/people/search",
                        "/api/v1/merges",
                        "/api/v1/separations",
                        "/hooks/{connection}/{secret}",
                        "/health",
                        "/health/ready",
                        "/metrics");
    }

    private static void answersAsDescribed(Running running, String path) throws Exception {
        HttpResponse<String> response = running.client().get(address(path));

        assertThat(response.statusCode()).as(path).isEqualTo(200);
        if (response.headers().firstValue("Content-Type").orElse("").startsWith("application/json")) {
            assertThat(faults(path, "get", response)).as(path).isEmpty();
        } else {
            assertThat(response.body()).as(path).isNotBlank();
        }
    }

    private static String address(String path) {
        return path.replace("{id}", Customers.ID);
    }

    private static List<String> faults(String path, String method, HttpResponse<String> response) {
        return CONTRACT.faults(path, method.toLowerCase(Locale.ROOT), response.statusCode(), Client.parsed(response));
    }

    private static Stream<Class<? extends Record>> records() {
        return Stream.of(ofViews(), ofErasures(), ofDecisions()).flatMap(Function.identity());
    }

    private static Stream<Class<? extends Record>> ofErasures() {
        return Stream.of(
                ErasureCall.class,
                CertificateAnswer.class,
                CertificateAnswer.ClearedTable.class,
                CertificateAnswer.ErasedContact.class,
                CertificateAnswer.HandWork.class,
                CertificatePage.class);
    }

    private static Stream<Class<? extends Record>> ofDecisions() {
        return Stream.of(
                PeopleDecision.class,
                DecisionAnswer.class,
                DecisionAnswer.Person.class,
                MergePage.class,
                MergePage.MergedPerson.class,
                MergePage.Reason.class);
    }

    private static Stream<Class<? extends Record>> ofViews() {
        return Stream.of(
                StatusAnswer.class,
                StatusAnswer.Verdict.class,
                SourceStatus.class,
                SourceStatus.StreamStatus.class,
                DestinationStatus.class,
                DestinationStatus.Lag.class,
                DestinationStatus.KindStatus.class,
                QuarantinePage.class,
                QuarantinePage.QuarantinedRecord.class,
                QuarantinePage.FieldFault.class,
                DeadLetterPage.class,
                DeadLetterPage.DeadLetter.class,
                ExceptionPage.class,
                ExceptionPage.ExceptionCase.class,
                CustomerSearch.class,
                PeopleSearch.class,
                PeopleAnswer.class,
                PeopleAnswer.PersonAnswer.class,
                CustomerAnswer.class,
                CustomerAnswer.Pointer.class,
                CustomerAnswer.FieldAnswer.class,
                CustomerAnswer.Said.class,
                CustomerAnswer.ConsentAnswer.class,
                CustomerAnswer.RecordAnswer.class,
                CustomerAnswer.OrderAnswer.class,
                CustomerAnswer.NotJoined.class,
                CustomerAnswer.HoldingAnswer.class,
                CustomerAnswer.ReadBackAnswer.class,
                CustomerAnswer.ReadValue.class,
                CustomerAnswer.Value.class,
                ProblemAnswer.class,
                HealthAnswer.class);
    }
}
