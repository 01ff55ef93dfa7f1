package io.plumbline.sandbox.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.sandbox.emarsys.relational.RelationalTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RelationalTest {
    private final SandboxClient client = new SandboxClient(SandboxClient.options()
            .withAccount(account -> account.withTables(new RelationalTable(
                    "shop", "orders", List.of("number", "email", "total"), List.of("number"), Set.of("email")))));

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void reject_75_too_many_rows_or_rows_that_do_not_fit() throws Exception {
        String rows = IntStream.range(0, 1001)
                .mapToObj(row -> "{\"number\":\"" + row + "\"}")
                .collect(Collectors.joining(","));
        assertThat(records("POST", "/upsert", "[" + rows + "]").told()).startsWith("400/15002");
        assertThat(records("POST", "/upsert", "[{\"number\":\"1\"},{\"number\":\"2\",\"total\":1}]")
                        .told())
                .startsWith("400/15001");
        assertThat(records("POST", "/upsert", "[{\"number\":\"1\",\"colour\":\"red\"}]")
                        .told())
                .startsWith("400/15003");
        assertThat(records("POST", "/upsert", "[{\"total\":1}]").told()).startsWith("400/15003");
        assertThat(records("POST", "/upsert", "{").told()).startsWith("400/15005");
        assertThat(records("GET", "?total=1", "").told()).startsWith("400/15007");
        assertThat(records("GET", "", "").told()).startsWith("400/15008");
    }

    @Test
    void reject_76_an_unknown_table_or_connection() throws Exception {
        assertThat(call("GET", "/connections/shop/tables/carts/records?number=1", "")
                        .refused())
                .isEqualTo("404/15004 Table not found");
        assertThat(call("GET", "/connections/erp/tables/orders/records?number=1", "")
                        .refused())
                .isEqualTo("404/15010 Connection not found");
    }

    @Test
    void rows_are_upserted_by_primary_key_and_found_by_indexed_columns() throws Exception {
        var written = records("POST", "/upsert", "[{\"number\":\"1\",\"email\":\"ann@example.com\",\"total\":5}]");
        assertThat(written.json().has("data")).isFalse();
        records("POST", "/upsert", "[{\"number\":\"1\",\"total\":7}]");
        records("POST", "", "[{\"number\":\"1\",\"total\":9}]");

        assertThat(records("GET", "?email=ann@example.com", "").data().toString())
                .isEqualTo("[{\"number\":\"1\",\"email\":\"ann@example.com\",\"total\":7}]");
    }

    @Test
    void rows_are_changed_removed_and_replaced() throws Exception {
        records("POST", "", "[{\"number\":\"1\",\"total\":5},{\"number\":\"2\",\"total\":6}]");
        records("PATCH", "", "[{\"search\":{\"number\":\"1\"},\"update\":{\"total\":50}}]");
        assertThat(records("GET", "?number=1", "").data().path(0).path("total").asInt())
                .isEqualTo(50);
        records("POST", "/remove", "[{\"number\":\"1\"}]");
        assertThat(records("GET", "?number=1", "").data()).isEmpty();
        records("PUT", "", "[{\"number\":\"3\",\"total\":1}]");
        assertThat(records("GET", "?number=2", "").data()).isEmpty();
    }

    private SandboxClient.Answer records(String method, String rest, String body) throws Exception {
        return call(method, "/connections/shop/tables/orders/records" + rest, body);
    }

    private SandboxClient.Answer call(String method, String path, String body) throws Exception {
        return client.send(method, "/api/rds/v1" + path, body, "Authorization", "Bearer " + client.token());
    }
}
