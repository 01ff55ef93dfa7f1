package io.plumbline.connectors.commercetools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.connector.Context;
import io.plumbline.connector.Descriptor;
import io.plumbline.connector.Http;
import io.plumbline.connector.InvalidSettingsException;
import io.plumbline.connector.RateLimit;
import io.plumbline.connector.Setting;
import io.plumbline.connector.Settings;
import io.plumbline.connector.StreamDeclaration;
import io.plumbline.connectors.commercetools.fake.ScriptedHttp;
import io.plumbline.model.ConnectionName;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                .containsEntry("product-updates", "true");
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
        Map<String, String> stated = new HashMap<>(Map.of("region", "europe-west1.gcp"));
        stated.put(setting, value);

        assertThatThrownBy(() -> open(stated))
                .isInstanceOfSatisfying(
                        InvalidSettingsException.class,
                        failure -> assertThat(failure.setting()).isEqualTo(setting));
    }

    @Test
    void a_region_or_both_addresses_are_needed() {
        assertThatThrownBy(() -> open(Map.of("api-url", "https://api.example")))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessageContaining("auth-url");
    }

    private void open(Map<String, String> stated) {
        Map<String, String> values =
                new HashMap<>(Map.of("project-key", "demo", "client-id", "id", "client-secret", "secret"));
        values.putAll(stated);
        new Commercetools().openSource(new Settings(descriptor, values), opened);
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
