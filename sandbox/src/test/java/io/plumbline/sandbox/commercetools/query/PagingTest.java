package io.plumbline.sandbox.commercetools.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.sandbox.commercetools.project.SeededChance;
import io.plumbline.sandbox.commercetools.project.Timestamps;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.ResourceStore;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import io.plumbline.sandbox.commercetools.resources.Stores;
import io.plumbline.sandbox.kit.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

final class PagingTest {
    private static final long SEED = 7;
    private static final Instant CHANGES_BEGIN = Instant.parse("2026-01-05T10:00:30Z");
    private static final String UNTIL = "2026-01-05T10:00:59.000Z";

    private final ResourceStore store = new Stores().of(ResourceKind.CUSTOMER);
    private final SeededChance chance = new SeededChance(SEED);
    private int changes;
    private final Set<String> ids = new TreeSet<>();

    @Test
    void a_full_scan_by_id_sees_every_record_once() {
        fill(1_000);

        List<String> seen = new ArrayList<>();
        String last = "";
        for (List<StoredResource> page = byId(last); !page.isEmpty(); page = byId(last)) {
            page.forEach(resource -> seen.add(resource.id()));
            last = page.getLast().id();
        }

        assertThat(seen).as("seed %s", SEED).containsExactlyElementsOf(ids);
    }

    @Test
    void an_incremental_scan_sees_records_of_one_millisecond_across_a_page_border() {
        fill(1_000);

        assertThat(scanByModification(() -> {})).as("seed %s", SEED).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void records_that_change_during_a_scan_are_seen_again_and_none_is_lost() {
        fill(1_000);
        List<String> all = List.copyOf(ids);

        List<String> seen = scanByModification(() -> {
            for (int index = 0; index < 20; index++) {
                put(all.get(chance.below(all.size())), 2, Timestamps.print(CHANGES_BEGIN.plusMillis(changes++)));
            }
        });

        assertThat(new TreeSet<>(seen)).as("seed %s", SEED).isEqualTo(ids);
    }

    @Test
    void joining_both_conditions_loses_records_as_on_the_platform() {
        fill(1_000);
        List<StoredResource> first = byModification("2026-01-05T00:00:00.000Z", "");
        StoredResource last = first.getLast();

        List<StoredResource> wrong = list(Map.of(
                "where", List.of("lastModifiedAt >= \"" + last.lastModifiedAt() + "\" and id > \"" + last.id() + "\""),
                "sort", List.of("lastModifiedAt asc", "id asc"),
                "limit", List.of("500"),
                "withTotal", List.of("false")));

        assertThat(first.size() + wrong.size()).isLessThan(ids.size());
    }

    private List<String> scanByModification(Runnable betweenPages) {
        List<String> seen = new ArrayList<>();
        String time = "2026-01-05T00:00:00.000Z";
        String id = "";
        for (var page = byModification(time, id); !page.isEmpty(); page = byModification(time, id)) {
            page.forEach(resource -> seen.add(resource.id()));
            time = page.getLast().lastModifiedAt();
            id = page.getLast().id();
            if (seen.size() < 3_000) {
                betweenPages.run();
            }
        }
        return seen;
    }

    private List<StoredResource> byId(String last) {
        return list(Map.of(
                "where", List.of("id > :last"),
                "var.last", List.of(last),
                "sort", List.of("id asc"),
                "limit", List.of("37"),
                "withTotal", List.of("false")));
    }

    private List<StoredResource> byModification(String time, String id) {
        var query = new HashMap<String, List<String>>();
        query.put(
                "where",
                List.of("(lastModifiedAt > :t or (lastModifiedAt = :t and id > :i)) and lastModifiedAt <= :until"));
        query.put("var.t", List.of(time));
        query.put("var.i", List.of(id));
        query.put("var.until", List.of(UNTIL));
        query.put("sort", List.of("lastModifiedAt asc", "id asc"));
        query.put("limit", List.of("37"));
        query.put("withTotal", List.of("false"));
        return list(query);
    }

    private List<StoredResource> list(Map<String, List<String>> query) {
        return Listing.list(store, ListRequest.of(ResourceKind.CUSTOMER, query, Set.of()))
                .results();
    }

    /// Some thirty records share each millisecond.
    private void fill(int count) {
        for (int index = 0; index < count; index++) {
            String id = chance.id();
            ids.add(id);
            put(id, 1, "2026-01-05T10:00:00." + (100 + chance.below(30)) + "Z");
        }
    }

    private void put(String id, long version, String time) {
        ObjectNode customer = Json.object()
                .put("id", id)
                .put("version", version)
                .put("createdAt", time)
                .put("lastModifiedAt", time)
                .put("email", id + "@example.com");
        store.put(StoredResource.of(customer, 0), customer);
    }
}
