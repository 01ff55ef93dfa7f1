package io.plumbline.connectors.commercetools.check;

import static io.plumbline.connectors.commercetools.fake.Json.bytes;
import static io.plumbline.connectors.commercetools.fake.Json.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.connector.Http.Result;
import io.plumbline.connector.Problem;
import io.plumbline.connector.Problem.Severity;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.connectors.commercetools.call.ProjectCalls;
import io.plumbline.connectors.commercetools.check.Expectations.ConsentField;
import io.plumbline.connectors.commercetools.fake.ScriptedHttp;
import io.plumbline.connectors.commercetools.resource.Project;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckAccountTest {
    private static final String PROJECT = """
            {"key":"demo","currencies":["JPY"],"messages":{"enabled":true,"deleteDaysAfterCreation":15}}""";
    private static final String TYPES = """
            {"results":[
              {"key":"order-stuff","resourceTypeIds":["order"],
               "fieldDefinitions":[{"name":"emailOptIn","type":{"name":"String"}}]},
              {"key":"customer-consent","resourceTypeIds":["customer"],
               "fieldDefinitions":[{"name":"emailOptIn","type":{"name":"Boolean"}}]}]}""";
    private static final int LISTS = 6;

    private final ScriptedHttp http = new ScriptedHttp();

    @Test
    void a_well_set_up_account_has_no_problem() throws InterruptedException {
        allWell(PROJECT, TYPES);

        assertThat(check()).isEmpty();
    }

    @Test
    void no_data_are_fetched_to_find_out_about_permissions() throws InterruptedException {
        allWell(PROJECT, TYPES);

        check();

        assertThat(http.paths())
                .contains("/demo/customers?limit=0&withTotal=false", "/demo/messages?limit=0&withTotal=false");
    }

    @Test
    void every_missing_scope_is_named() throws InterruptedException {
        http.then(200, PROJECT);
        for (int i = 0; i < LISTS; i++) {
            http.then(403, error(403, "insufficient_scope"));
        }
        http.then(200, TYPES);

        List<Problem> problems = check();

        assertThat(problems).extracting(Problem::code).containsOnly("commercetools/scope-missing");
        assertThat(problems)
                .extracting(Problem::remedy)
                .anySatisfy(remedy -> assertThat(remedy).contains("view_customers:demo"))
                .anySatisfy(remedy -> assertThat(remedy).contains("view_orders:demo"))
                .anySatisfy(remedy -> assertThat(remedy).contains("view_published_products:demo"))
                .anySatisfy(remedy -> assertThat(remedy).contains("view_messages:demo"));
    }

    @Test
    void refused_credentials_are_one_problem() throws InterruptedException {
        http.then(401, "");

        assertThat(check()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("commercetools/credentials-refused");
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.remedy()).isNotEmpty();
        });
    }

    @Test
    void a_system_out_of_reach_leaves_the_question_open() {
        http.then(new Result.NotSent("connection-refused"));

        assertThatThrownBy(this::check).isInstanceOf(SystemUnreachableException.class);
    }

    @Test
    void messages_that_are_off_are_worth_a_warning() throws InterruptedException {
        allWell("{\"messages\":{\"enabled\":false}}", TYPES);

        assertThat(check()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("commercetools/messages-off");
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @Test
    void a_modular_catalogue_is_an_error() throws InterruptedException {
        allWell("{\"messages\":{\"enabled\":true},\"productCatalogModel\":\"Modular\"}", TYPES);

        assertThat(check()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("commercetools/catalogue-modular");
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        });
    }

    @Test
    void a_consent_field_of_another_type_is_worth_a_warning() throws InterruptedException {
        allWell(PROJECT, TYPES.replace("Boolean", "Enum"));

        assertThat(check()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("commercetools/consent-field-type");
            assertThat(problem.what())
                    .contains("customer-consent")
                    .contains("Enum")
                    .contains("Boolean");
        });
    }

    @Test
    void customers_that_cannot_carry_consent_are_worth_a_warning() throws InterruptedException {
        allWell(PROJECT, "{\"results\":[]}");

        assertThat(check()).extracting(Problem::code).containsExactly("commercetools/consent-field-missing");
    }

    @Test
    void what_only_the_check_needs_may_be_forbidden() throws InterruptedException {
        http.then(403, error(403, "insufficient_scope"));
        listsAnswer();
        http.then(403, error(403, "insufficient_scope"));

        assertThat(check()).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("commercetools/check-incomplete");
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @Test
    void clocks_that_disagree_are_worth_a_warning() throws InterruptedException {
        http.then(new Result.Answered(200, Map.of("date", "Mon, 05 Jan 2026 11:58:00 GMT"), bytes(PROJECT)));
        listsAnswer();
        http.then(200, TYPES);

        assertThat(check()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("commercetools/clock-skew");
            assertThat(problem.what()).contains("120 s ahead");
        });
    }

    private void allWell(String project, String types) {
        http.then(200, project);
        listsAnswer();
        http.then(200, types);
    }

    private void listsAnswer() {
        for (int i = 0; i < LISTS; i++) {
            http.thenPage(0);
        }
    }

    private List<Problem> check() throws InterruptedException {
        Expectations expectations = new Expectations(
                true, List.of(new ConsentField("emailOptIn", "Boolean"), new ConsentField("newsletter", "String")));
        InstantSource noon = InstantSource.fixed(Instant.parse("2026-01-05T12:00:00Z"));
        return new CheckAccount(new ProjectCalls(http), new Project("demo", ""), expectations, noon).check();
    }
}
