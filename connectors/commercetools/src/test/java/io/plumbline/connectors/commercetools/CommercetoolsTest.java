package io.plumbline.connectors.commercetools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.connector.Acceptance;
import io.plumbline.connector.Context;
import io.plumbline.connector.Descriptor;
import io.plumbline.connector.Destination;
import io.plumbline.connector.HoldsConsent;
import io.plumbline.connector.Http;
import io.plumbline.connector.InvalidSettingsException;
import io.plumbline.connector.RateLimit;
import io.plumbline.connector.Setting;
import io.plumbline.connector.Settings;
import io.plumbline.connector.StreamDeclaration;
import io.plumbline.connectors.commercetools.fake.ScriptedHttp;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.intent.IntentKind;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommercetoolsTest {
    private final Descriptor descriptor = new Commercetools().descriptor();
    private final Hosts opened = new Hosts();

    @Test
    void a_first_load_reads_goods_before_people() {
        assertThat(descriptor.streams())
                .extracting(StreamDeclaration::name)
                .containsExactly("products", "inventory", "carts", "orders", "customers", "messages");
        assertThat(descriptor.streams())
                .filteredOn(StreamDeclaration::settled)
                .extracting(StreamDeclaration::name)
                .containsExactly("orders", "customers");
    }

    @Test
    void defaults_are_pinned() {
        Map<String, String> fallbacks = new HashMap<>();
        descriptor.settings().forEach(setting -> fallbacks.put(setting.name(), setting.fallback()));

        assertThat(fallbacks)
                .containsEntry("settle", "60s")
                .containsEntry("inventory-settle", "70s")
                .containsEntry("overlap", "5m")
                .containsEntry("deletions-from", "1d")
                .containsEntry("page-size", "500")
                .containsEntry("calls-at-once", "6")
                .containsEntry("calls-per-second", "20")
                .containsEntry("messages", "true")
                .containsEntry("product-updates", "true")
                .containsEntry("consent-type-key", "customer-consent")
                .containsEntry("consent-value-field", "emailOptIn")
                .containsEntry("consent-time-field", "emailOptInChangedAt")
                .containsEntry("consent-source-field", "emailOptInSource")
                .containsEntry("consent-source-name", "plumbline")
                .containsEntry("legacy-consent-value-field", "newsletter")
                .containsEntry("legacy-consent-time-field", "newsletterDate")
                .containsEntry("consent-words", "yes,no");
        assertThat(descriptor.settings())
                .filteredOn(setting -> setting.type() == Setting.Type.SECRET)
                .extracting(Setting::name)
                .containsExactly("client-secret");
    }

    @Test
    void a_region_stands_for_both_addresses() {
        open(Map.of("region", "europe-west1.gcp"));

        assertThat(opened.hosts)
                .extracting(URI::toString)
                .containsExactlyInAnyOrder(
                        "https://auth.europe-west1.gcp.commercetools.com",
                        "https://api.europe-west1.gcp.commercetools.com");
    }

    @Test
    void stated_addresses_win_over_the_region() {
        open(Map.of(
                "region", "europe-west1.gcp", "api-url", "https://api.example", "auth-url", "https://auth.example"));

        assertThat(opened.hosts).extracting(URI::getHost).containsExactlyInAnyOrder("auth.example", "api.example");
    }

    @Test
    void opening_calls_nobody() {
        open(Map.of("region", "us-east-2.aws"));

        assertThat(opened.http.callCount()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "region, mars-1",
        "api-url, ftp://x",
        "page-size, 0",
        "page-size, 501",
        "page-size, many",
        "calls-at-once, 0",
        "calls-per-second, -1",
        "settle, PT-5S",
        "settle, soon",
        "messages, perhaps",
        "project-key, a/b",
        "store-key, ..",
        "consent-fields, emailOptIn"
    })
    void settings_that_cannot_work_are_refused_by_name(String setting, String value) {
        assertRefused(setting, value, this::open);
    }

    @ParameterizedTest
    @CsvSource({
        "consent-type-key, a/b",
        "consent-value-field, ''",
        "consent-value-field, x",
        "consent-time-field, a b",
        "consent-source-field, a.b",
        "legacy-consent-value-field, a/b",
        "legacy-consent-time-field, a/b",
        "consent-source-name, ''",
        "consent-words, yes",
        "consent-words, 'no,NO'",
        "page-size, 0"
    })
    void settings_of_consent_that_cannot_work_are_refused_by_name(String setting, String value) {
        assertRefused(setting, value, this::openDestination);
    }

    @Test
    void customers_are_told_of_consent_and_of_nothing_else() {
        Destination destination = openDestination(Map.of("region", "europe-west1.gcp"));

        assertThat(descriptor.accepts())
                .containsExactly(new Acceptance(IntentKind.SET_CONSENT, 20, true, Duration.ZERO));
        assertThat(((HoldsConsent) destination).scopes()).containsExactly(ConsentScope.EMAIL);
        assertThat(opened.http.callCount()).isZero();
    }

    @Test
    void a_region_or_both_addresses_are_needed() {
        assertThatThrownBy(() -> open(Map.of("api-url", "https://api.example")))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessageContaining("auth-url");
    }

    private static void assertRefused(String setting, String value, Consumer<Map<String, String>> opening) {
        Map<String, String> stated = new HashMap<>(Map.of("region", "europe-west1.gcp"));
        stated.put(setting, value);

        assertThatThrownBy(() -> opening.accept(stated))
                .isInstanceOfSatisfying(
                        InvalidSettingsException.class,
                        failure -> assertThat(failure.setting()).isEqualTo(setting));
    }

    private void open(Map<String, String> stated) {
        new Commercetools().openSource(settings(stated), opened);
    }

    private Destination openDestination(Map<String, String> stated) {
        return new Commercetools().openDestination(settings(stated), opened);
    }

    private Settings settings(Map<String, String> stated) {
        Map<String, String> values =
                new HashMap<>(Map.of("project-key", "demo", "client-id", "id", "client-secret", "secret"));
        values.putAll(stated);
        return new Settings(descriptor, values);
    }

    /// Remembers which hosts were asked for.
    private static final class Hosts implements Context {
        private final ScriptedHttp http = new ScriptedHttp();
        private final List<URI> hosts = new ArrayList<>();

        @Override
        public ConnectionName connection() {
            return new ConnectionName("shop");
        }

        @Override
        public Http http(URI base, List<RateLimit> limits) {
            hosts.add(base);
            return http;
        }
    }
}
