package io.plumbline.sandbox.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.sandbox.emarsys.access.Credential;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InspectionTest {
    private final SandboxClient client = SandboxClient.with();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void contacts_come_in_pages_by_internal_id_without_a_token() throws Exception {
        client.given("{\"3\":\"ann@example.com\"}", "{\"3\":\"bob@example.com\"}", "{\"3\":\"cleo@example.com\"}");

        var page = client.send("GET", "/_sandbox/contacts?after=100000001&limit=1", "")
                .json();
        assertThat(page).hasSize(1);
        assertThat(page.path(0).path("email").asString()).isEqualTo("bob@example.com");
        assertThat(client.send("GET", "/_sandbox/contacts?after=100000003", "").json())
                .isEmpty();
    }

    @Test
    void the_state_counts_the_opt_in_split() throws Exception {
        client.given("{\"3\":\"ann@example.com\",\"31\":1}", "{\"3\":\"bob@example.com\",\"31\":2}");
        client.given("{\"3\":\"cleo@example.com\"}", "{\"3\":\"ann@example.com\",\"31\":null}");

        var state = client.state();
        assertThat(state.path("contacts").asInt()).isEqualTo(3);
        assertThat(state.path("optedIn").asInt()).isZero();
        assertThat(state.path("optedOut").asInt()).isEqualTo(1);
        assertThat(state.path("optInUnset").asInt()).isEqualTo(2);
    }

    @Test
    void the_page_shows_contacts_events_sales_and_rates_escaped() throws Exception {
        client.given("{\"3\":\"ann@example.com\",\"1\":\"<b>Ann</b>\",\"31\":1}");
        client.post("/event/1001/trigger", "{\"external_id\":\"ann@example.com\"}");
        client.upload(
                "sales-data", "item,price,order,timestamp,quantity,email\nsku,1,17,2026-11-20,1,ann@example.com\n");

        assertThat(client.send("GET", "/", "").body())
                .contains("&lt;b&gt;Ann&lt;/b&gt;", "order_confirmed", "sku,1,17", "2 of 1000", "POST /oauth2/token")
                .doesNotContain("<b>Ann");
    }

    @Test
    void no_secret_is_ever_shown() {
        assertThat(EmarsysSandboxOptions.defaults().toString())
                .contains("demo-client", "PLUMBLINEDEMO001")
                .doesNotContain("demo-secret", "demo-sales-token");
        assertThat(Credential.of("name", "hidden").toString()).doesNotContain("hidden");
    }

    @Test
    void blocked_addresses_are_kept_and_checked() throws Exception {
        assertThat(client.post("/blocklist", "{\"emails\":[\"ann@example.com\"],\"domains\":[\"spam.example\"]}")
                        .told())
                .isEqualTo("200/0 OK");
        assertThat(client.post("/blocklist", "{\"emails\":[\"nonsense\"]}").refused())
                .isEqualTo("200/15005 Invalid expression");
        assertThat(client.post("/blocklist", "{\"emails\":[\"ann@example.com\"]}")
                        .refused())
                .isEqualTo("200/15006 Duplicate expression");
        assertThat(client.get("/blocklist").data().toString())
                .isEqualTo("{\"emails\":[\"ann@example.com\"],\"domains\":[\"spam.example\"]}");
    }
}
