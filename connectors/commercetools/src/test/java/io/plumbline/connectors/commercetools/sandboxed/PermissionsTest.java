package io.plumbline.connectors.commercetools.sandboxed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.plumbline.connector.Offset;
import io.plumbline.connector.Problem;
import io.plumbline.connector.Problem.Severity;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.connectors.commercetools.fake.OpenedAccount;
import io.plumbline.sandbox.commercetools.auth.ApiClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PermissionsTest {
    private static final ApiClient SHOPPER = ApiClient.shopper("shopper-client", "shopper-secret", "demo");
    private static final String CONSENT = """
            {"key":"customer-consent","name":{"en":"Consent"},"resourceTypeIds":["customer"],"fieldDefinitions":[
            {"name":"emailOptIn","type":{"name":"%s"},"label":{"en":"Opt in"},"required":false}]}""";

    @Test
    void the_scopes_of_the_readme_suffice() throws InterruptedException {
        try (Shop shop = withScopes(
                "view_customers",
                "view_orders",
                "view_products",
                "view_published_products",
                "view_types",
                "view_messages",
                "view_project_settings")) {
            shop.api().post("/types", CONSENT.formatted("Boolean"));

            assertThat(errorsAndWarnings(shop)).isEmpty();
        }
    }

    @Test
    void each_missing_scope_is_named() throws InterruptedException {
        try (Shop shop = withScopes("view_orders", "view_products", "view_types", "view_project_settings")) {
            shop.api().post("/types", CONSENT.formatted("Boolean"));

            List<Problem> problems = shop.account().source().check();

            assertThat(problems).extracting(Problem::code).containsOnly("commercetools/scope-missing");
            assertThat(problems)
                    .extracting(Problem::remedy)
                    .anySatisfy(remedy -> assertThat(remedy).contains("view_customers:demo"))
                    .anySatisfy(remedy -> assertThat(remedy).contains("view_messages:demo"));
        }
    }

    @Test
    void reading_without_the_scope_waits_for_a_person() throws InterruptedException {
        try (Shop shop = withScopes("view_orders")) {
            SystemUnreachableException failure = catchThrowableOfType(
                    SystemUnreachableException.class,
                    () -> shop.account().source().read("customers", Offset.START, shop.now()));

            assertThat(failure.code()).isEqualTo("commercetools/scope-missing");
            assertThat(failure.needsPerson()).isTrue();
        }
    }

    @Test
    void consent_fields_of_another_type_are_noticed() throws InterruptedException {
        try (Shop shop = Shop.open(Map.of())) {
            assertThat(errorsAndWarnings(shop)).containsExactly("WARNING commercetools/consent-field-missing");

            shop.api().post("/types", CONSENT.formatted("String"));
            assertThat(errorsAndWarnings(shop)).containsExactly("WARNING commercetools/consent-field-type");
        }
    }

    @Test
    void a_modular_catalogue_is_refused_clearly() throws InterruptedException {
        try (Shop shop = Shop.open(Map.of())) {
            shop.api().post("/types", CONSENT.formatted("Boolean"));
            shop.api().steer("/_sandbox/project", "{\"productCatalogModel\":\"Modular\"}");

            assertThat(errorsAndWarnings(shop)).containsExactly("ERROR commercetools/catalogue-modular");
        }
    }

    @Test
    void an_unknown_project_is_an_error() throws InterruptedException {
        try (Shop shop = Shop.open(Map.of());
                OpenedAccount stranger = shop.reader(Map.of("project-key", "other"))) {
            assertThat(stranger.source().check())
                    .isNotEmpty()
                    .extracting(Problem::severity)
                    .contains(Severity.ERROR);
        }
    }

    @Test
    void one_store_is_read_by_its_own_paths() throws InterruptedException {
        try (Shop shop = Shop.open(Map.of());
                OpenedAccount store = shop.reader(Map.of("store-key", "de"))) {
            shop.api().post("/stores", "{\"key\":\"de\",\"name\":{\"en\":\"Germany\"}}");
            shop.customers(2);
            String inStore = shop.api()
                    .post("/customers", """
                            {"email":"store@example.com","password":"none","stores":[{"typeId":"store","key":"de"}]}""")
                    .path("customer")
                    .path("id")
                    .asString();

            assertThat(store.readAll("customers", Offset.START, shop.now()).records())
                    .extracting(entry -> entry.key().id())
                    .contains(inStore)
                    .hasSizeLessThan(6);
        }
    }

    private static Shop withScopes(String... scopes) throws InterruptedException {
        ApiClient reader = ApiClient.of("demo-client", "demo-secret", "demo", scopes);
        return Shop.open(options -> options.withClients(List.of(SHOPPER, reader)));
    }

    /// The clocks differ on purpose in these tests, and that is reported too.
    private static List<String> errorsAndWarnings(Shop shop) throws InterruptedException {
        return shop.account().source().check().stream()
                .filter(problem -> !problem.code().equals("commercetools/clock-skew"))
                .map(problem -> problem.severity() + " " + problem.code())
                .toList();
    }
}
