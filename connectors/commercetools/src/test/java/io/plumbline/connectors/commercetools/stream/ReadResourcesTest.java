package io.plumbline.connectors.commercetools.stream;

import static io.plumbline.connectors.commercetools.fake.Json.error;
import static io.plumbline.connectors.commercetools.fake.Json.resource;
import static io.plumbline.connectors.commercetools.stream.Reading.PROJECT;
import static io.plumbline.connectors.commercetools.stream.Reading.SHOP;
import static io.plumbline.connectors.commercetools.stream.Reading.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.connectors.commercetools.call.ProjectCalls;
import io.plumbline.connectors.commercetools.fake.ScriptedHttp;
import io.plumbline.connectors.commercetools.resource.Project;
import io.plumbline.model.record.RecordKey;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadResourcesTest {
    private static final String AT = "2026-01-05T11:00:00.000Z";

    private final ScriptedHttp http = new ScriptedHttp();
    private final ReadResources resources = new ReadResources(new ProjectCalls(http), SHOP, PROJECT);

    @Test
    void one_alone_is_read_by_its_address() throws InterruptedException {
        http.then(200, resource("a", 3, AT)).then(404, error(404, "ResourceNotFound"));

        assertThat(resources.read(keys("product", "a")).getFirst().version()).isEqualTo(3);
        assertThat(http.lastAsked()).isEqualTo("/demo/product-projections/a?staged=false");
        assertThat(resources.read(keys("product", "b"))).isEmpty();
    }

    @Test
    void several_are_read_together_and_what_is_missing_is_left_out() throws InterruptedException {
        http.thenPage(3, resource("a", 3, AT), resource("c", 1, AT));

        assertThat(ids(resources.read(keys("order", "a", "b", "c", "a")))).containsExactly("a", "c");
        assertThat(http.lastAsked()).startsWith("/demo/orders?limit=3&").contains("where=id in (\"a\",\"b\",\"c\")");
    }

    @Test
    void many_are_read_in_several_calls_of_bounded_length() throws InterruptedException {
        String[] ids = IntStream.range(0, 250)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toArray(String[]::new);
        http.thenPage(500).thenPage(500);

        resources.read(keys("customer", ids));

        assertThat(http.paths()).hasSize(2).allSatisfy(path -> assertThat(path).hasSizeLessThan(8_000));
        assertThat(String.join("", http.paths())).contains(ids);
    }

    @Test
    void nothing_is_taken_for_missing_when_the_answer_had_to_be_divided() throws InterruptedException {
        http.then(413, error(413, "ContentTooLarge"))
                .thenPage(1, resource("a", 1, AT))
                .thenPage(1, resource("b", 1, AT));

        assertThat(ids(resources.read(keys("cart", "a", "b")))).containsExactly("a", "b");
    }

    @Test
    void an_answer_that_was_cut_to_a_smaller_page_is_refused() {
        http.thenPage(1, resource("a", 1, AT));

        assertThatThrownBy(() -> resources.read(keys("cart", "a", "b")))
                .isInstanceOfSatisfying(
                        SystemUnreachableException.class,
                        failure -> assertThat(failure.code()).isEqualTo("commercetools/answer-shortened"));
    }

    @Test
    void an_id_that_can_be_none_is_not_asked_for() throws InterruptedException {
        assertThat(resources.read(keys("customer", "../orders", "a\" or \"b"))).isEmpty();

        assertThat(http.callCount()).isZero();
    }

    @Test
    void a_store_has_its_own_paths_where_commercetools_has_them() throws InterruptedException {
        var inStore = new ReadResources(new ProjectCalls(http), SHOP, new Project("demo", "de"));
        http.then(200, resource("a", 1, AT)).then(200, resource("a", 1, AT));

        inStore.read(keys("customer", "a"));
        assertThat(http.lastAsked()).isEqualTo("/demo/in-store/key=de/customers/a");
        inStore.read(keys("inventory", "a"));
        assertThat(http.lastAsked()).isEqualTo("/demo/inventory/a");
    }

    private static List<RecordKey> keys(String kind, String... ids) {
        return List.of(ids).stream().map(id -> new RecordKey(SHOP, kind, id)).toList();
    }
}
