package io.plumbline.sandbox.commercetools.query;

import io.plumbline.sandbox.commercetools.predicate.Subject;
import io.plumbline.sandbox.commercetools.resources.ResourceStore;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Sorting by fields no index is kept for. Missing values come first, equal ones in the order of ids.
record SortKeys(StoredResource resource, List<JsonNode> values) {
    static Stream<StoredResource> sorted(ResourceStore store, List<Sort> sorts, Stream<StoredResource> matches) {
        return matches.map(resource -> of(store.subject(resource), resource, sorts))
                .sorted(order(sorts))
                .map(SortKeys::resource);
    }

    private static SortKeys of(Subject subject, StoredResource resource, List<Sort> sorts) {
        return new SortKeys(
                resource,
                sorts.stream().map(sort -> value(subject, sort.path())).toList());
    }

    private static JsonNode value(Subject subject, String path) {
        JsonNode here = MissingNode.getInstance();
        Subject next = subject;
        for (String name : path.split("\\.", -1)) {
            here = next.field(name);
            here = here.isArray() ? here.path(0) : here;
            next = Subject.of(here);
        }
        return here;
    }

    private static Comparator<SortKeys> order(List<Sort> sorts) {
        Comparator<SortKeys> order = (_, _) -> 0;
        for (int index = 0; index < sorts.size(); index++) {
            int place = index;
            Comparator<SortKeys> next = (one, two) -> compare(one.values.get(place), two.values.get(place));
            order = order.thenComparing(sorts.get(index).descending() ? next.reversed() : next);
        }
        return order.thenComparing(keys -> keys.resource.id());
    }

    private static int compare(JsonNode one, JsonNode two) {
        if (one.isNumber() && two.isNumber()) {
            return one.decimalValue().compareTo(two.decimalValue());
        }
        return one.asString("").compareTo(two.asString(""));
    }
}
