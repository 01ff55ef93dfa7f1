package io.plumbline.connectors.commercetools.call;

import static io.plumbline.connectors.commercetools.fake.Json.bytes;
import static io.plumbline.connectors.commercetools.fake.Json.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.plumbline.connector.Http.Result;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.connectors.commercetools.fake.ScriptedHttp;
import io.plumbline.connectors.commercetools.query.ReadQueries;
import io.plumbline.connectors.commercetools.resource.Project;
import io.plumbline.connectors.commercetools.resource.ResourceType;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectCallsTest {
    private static final Place CUSTOMERS = Place.list(new Project("demo", ""), ResourceType.CUSTOMER);

    private final ScriptedHttp http = new ScriptedHttp();
    private final ProjectCalls calls = new ProjectCalls(http);

    @ParameterizedTest
    @CsvSource({
        "401, invalid_token, credentials-refused, true",
        "400, invalid_scope, credentials-refused, true",
        "403, insufficient_scope, scope-missing, true",
        "403, SomethingElse, forbidden, true",
        "404, ResourceNotFound, not-found, true",
        "400, InvalidInput, request-refused, true",
        "414, , request-refused, true",
        "429, , busy, false",
        "503, OverCapacity, busy, false",
        "500, OverCapacity, busy, false",
        "503, PendingOperation, busy, false",
        "400, QueryComplexityLimitExceeded, query-too-heavy, false",
        "500, General, failing, false",
        "502, BadGateway, failing, false",
        "503, , failing, false",
    })
    void the_code_decides_before_the_status(int status, String vendorCode, String code, boolean needsPerson) {
        http.then(status, vendorCode == null ? "<html>" : error(status, vendorCode));

        SystemUnreachableException failure = failure(500);

        assertThat(failure.code()).isEqualTo("commercetools/" + code);
        assertThat(failure.needsPerson()).isEqualTo(needsPerson);
        assertThat(failure).hasMessageNotContaining("jane").hasMessageNotContaining("secret-id");
    }

    @Test
    void the_missing_scope_is_named() {
        http.then(403, error(403, "insufficient_scope"));

        assertThat(failure(500)).hasMessageContaining("view_customers:demo");
    }

    @Test
    void a_wish_to_wait_is_passed_on() {
        http.then(new Result.Answered(429, Map.of("retry-after", "7"), bytes("")));

        assertThat(failure(500).delay()).contains(Duration.ofSeconds(7));
    }

    @Test
    void a_call_without_an_answer_is_asked_again_later() {
        http.then(new Result.NotSent("connection-refused")).then(new Result.Unclear("read-timeout"));

        assertThat(failure(500).code()).isEqualTo("commercetools/unreachable");
        assertThat(failure(500).code()).isEqualTo("commercetools/no-answer");
    }

    @Test
    void a_malformed_answer_is_asked_again_later() {
        http.then(200, "{\"results\":[");

        SystemUnreachableException failure = failure(500);

        assertThat(failure.code()).isEqualTo("commercetools/answer-malformed");
        assertThat(failure.needsPerson()).isFalse();
    }

    @Test
    void a_page_that_is_too_much_is_asked_for_in_smaller_pieces() throws InterruptedException {
        http.then(413, error(413, "ContentTooLarge"))
                .then(503, error(503, "QueryTimedOut"))
                .then(new Result.Unclear("answer-too-long"))
                .thenPage(4);

        var page = calls.list(CUSTOMERS, 500, limit -> ReadQueries.load(ResourceType.CUSTOMER, "secret-id", limit));

        assertThat(page.limit()).isEqualTo(4);
        assertThat(http.paths())
                .satisfiesExactly(
                        path -> assertThat(path).contains("limit=500&"),
                        path -> assertThat(path).contains("limit=100&"),
                        path -> assertThat(path).contains("limit=20&"),
                        path -> assertThat(path).contains("limit=4&"));
    }

    @Test
    void a_single_resource_that_is_too_much_is_no_longer_divided() {
        http.then(413, error(413, "ContentTooLarge"));

        assertThat(failure(1).code()).isEqualTo("commercetools/query-too-heavy");
    }

    private SystemUnreachableException failure(int limit) {
        return catchThrowableOfType(
                SystemUnreachableException.class,
                () -> calls.list(CUSTOMERS, limit, at -> ReadQueries.load(ResourceType.CUSTOMER, "secret-id", at)));
    }
}
