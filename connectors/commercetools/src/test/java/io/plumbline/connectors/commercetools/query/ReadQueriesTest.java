package io.plumbline.connectors.commercetools.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.connectors.commercetools.resource.ResourceType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadQueriesTest {
    @Test
    void a_load_asks_for_ids_above_the_last_one() {
        assertThat(decoded(ReadQueries.load(ResourceType.ORDER, "", 500)))
                .isEqualTo("limit=500&withTotal=false&sort=id asc");
        assertThat(decoded(ReadQueries.load(ResourceType.ORDER, "abc", 500)))
                .isEqualTo("limit=500&withTotal=false&sort=id asc&where=id > :last&var.last=abc");
    }

    @Test
    void only_published_products_are_asked_for() {
        assertThat(ReadQueries.load(ResourceType.PRODUCT, "", 1).text()).contains("&staged=false");
    }

    @Test
    void changes_at_the_same_time_are_told_apart_by_id() {
        Window window = new Window("2026-01-05T10:00:00.000Z", "abc", "2026-01-05T11:00:00.000Z");

        assertThat(decoded(ReadQueries.changes(ResourceType.CART, window, 20)))
                .contains("&sort=lastModifiedAt asc&sort=id asc")
                .contains("&where=(lastModifiedAt > :from or (lastModifiedAt = :from and id > :id))"
                        + " and lastModifiedAt <= :until")
                .contains("&var.from=2026-01-05T10:00:00.000Z")
                .contains("&var.until=2026-01-05T11:00:00.000Z")
                .contains("&var.id=abc");
    }

    @Test
    void messages_are_asked_for_by_type_and_creation() {
        Window window = new Window("2026-01-05T10:00:00.000Z", "", "2026-01-05T11:00:00.000Z");

        assertThat(decoded(ReadQueries.messages(List.of("A", "B"), window, 20)))
                .contains("where=type in (\"A\",\"B\")")
                .contains("where=createdAt > :from and createdAt <= :until")
                .doesNotContain("var.id=");
    }

    @Test
    void values_from_data_cannot_become_part_of_a_predicate() {
        String evil = "x\") or id is defined and (\"a&b=c";

        assertThat(ReadQueries.load(ResourceType.CUSTOMER, evil, 1).text())
                .contains("&where=id%20%3E%20%3Alast&")
                .doesNotContain("&b=c")
                .doesNotContain("\"");
        assertThatThrownBy(() -> ReadQueries.byIds(ResourceType.CUSTOMER, List.of(evil)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_url_grows_beyond_its_limit() {
        List<String> uuids = IntStream.range(0, 1_000)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();

        int fit = ReadQueries.idsThatFit(uuids);
        assertThat(fit).isBetween(100, 250);
        assertThat(ReadQueries.byIds(ResourceType.ORDER, uuids.subList(0, fit)).text())
                .hasSizeLessThan(ListQuery.URL_LENGTH_MAX - 500);
        assertThat(ReadQueries.idsThatFit(Collections.nCopies(400, "a"))).isEqualTo(250);
    }

    private static String decoded(ListQuery query) {
        return URLDecoder.decode(query.text(), StandardCharsets.UTF_8);
    }
}
