package io.plumbline.connectors.commercetools.sandboxed;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Problem;
import io.plumbline.connectors.commercetools.fake.OpenedTeller;
import io.plumbline.sandbox.commercetools.auth.ApiClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentCheckTest {
    private static final ApiClient SHOPPER = ApiClient.shopper("shopper-client", "shopper-secret", "demo");

    @Test
    void two_scopes_suffice_to_tell_customers_of_consent() throws InterruptedException {
        try (Shop shop = withScopes("manage_customers", "view_types")) {
            ConsentTypes.define(
                    shop.api(),
                    ConsentTypes.TYPED,
                    "emailOptIn:Boolean",
                    "emailOptInChangedAt:DateTime",
                    "emailOptInSource:String");

            assertThat(check(shop)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"view_customers, view_types, manage_customers:demo", "view_orders, manage_customers, view_types:demo"})
    void a_missing_scope_is_named(String one, String other, String missing) throws InterruptedException {
        try (Shop shop = withScopes(one, other)) {
            ConsentTypes.defineAll(shop.api());

            assertThat(check(shop))
                    .filteredOn(problem -> problem.severity() == Problem.Severity.ERROR)
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo("commercetools/scope-missing");
                        assertThat(problem.remedy()).contains(missing);
                    });
        }
    }

    @Test
    void a_client_of_one_store_may_change_its_customers() throws InterruptedException {
        ApiClient client =
                new ApiClient("demo-client", "demo-secret", List.of("manage_customers:demo:de", "view_types:demo"));
        try (Shop shop = Shop.open(options -> options.withClients(List.of(SHOPPER, client)));
                OpenedTeller teller = new OpenedTeller(shop.address(), Map.of("store-key", "de"))) {
            shop.api().post("/stores", "{\"key\":\"de\",\"name\":{\"en\":\"Germany\"}}");
            ConsentTypes.define(
                    shop.api(),
                    ConsentTypes.TYPED,
                    "emailOptIn:Boolean",
                    "emailOptInChangedAt:DateTime",
                    "emailOptInSource:String");

            assertThat(teller.check()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, , ERROR commercetools/consent-type-missing",
                "customer-consent, points:Number, ERROR commercetools/consent-field-missing",
                "customer-consent, emailOptIn:Enum, ERROR commercetools/consent-field-missing",
                "customer-consent, emailOptIn:Boolean, WARNING commercetools/consent-detail-missing",
                "customer-consent, emailOptIn:Boolean emailOptInChangedAt:Date, WARNING"
                        + " commercetools/consent-detail-missing"
            })
    void a_type_that_cannot_take_consent_is_noticed(String key, String fields, String found)
            throws InterruptedException {
        try (Shop shop = Shop.open(Map.of())) {
            if (key != null) {
                ConsentTypes.define(shop.api(), key, fields.split(" ", -1));
            }

            assertThat(check(shop))
                    .extracting(problem -> problem.severity() + " " + problem.code())
                    .containsExactly(found);
        }
    }

    @Test
    void customers_who_cannot_be_told_are_worth_a_warning() throws InterruptedException {
        try (Shop shop = Shop.open(Map.of())) {
            ConsentTypes.defineAll(shop.api());

            assertThat(check(shop)).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("commercetools/consent-type-other");
                assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
                assertThat(problem.what()).contains(ConsentTypes.LOYALTY).doesNotContain(ConsentTypes.OWN);
            });
        }
    }

    @Test
    void a_missing_type_is_created_where_customers_have_none() throws InterruptedException {
        try (Shop shop = withScopes("manage_customers", "manage_types");
                OpenedTeller teller = new OpenedTeller(shop.address(), Map.of())) {
            assertThat(teller.create()).isEmpty();
            assertThat(teller.check()).isEmpty();
            assertThat(teller.create()).as("creating what is there").isEmpty();
        }
    }

    @Test
    void no_type_is_put_beside_a_merchants_own() throws InterruptedException {
        try (Shop shop = withScopes("manage_customers", "manage_types");
                OpenedTeller teller = new OpenedTeller(shop.address(), Map.of())) {
            ConsentTypes.define(shop.api(), ConsentTypes.LOYALTY, "points:Number");

            assertThat(teller.create()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("commercetools/consent-type-missing");
                assertThat(problem.remedy()).contains("consent-type-key");
            });
            assertThat(shop.api().get("/types").path("results").size()).isEqualTo(1);
        }
    }

    @Test
    void creating_names_the_scope_it_lacks() throws InterruptedException {
        try (Shop shop = withScopes("manage_customers", "view_types");
                OpenedTeller teller = new OpenedTeller(shop.address(), Map.of())) {
            assertThat(teller.create())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.remedy()).contains("manage_types:demo"));
        }
    }

    private static Shop withScopes(String... scopes) throws InterruptedException {
        ApiClient client = ApiClient.of("demo-client", "demo-secret", "demo", scopes);
        return Shop.open(options -> options.withClients(List.of(SHOPPER, client)));
    }

    private static List<Problem> check(Shop shop) throws InterruptedException {
        try (OpenedTeller teller = new OpenedTeller(shop.address(), Map.of())) {
            return teller.check();
        }
    }
}
