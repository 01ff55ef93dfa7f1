package io.plumbline.connectors.commercetools.stream;

import io.plumbline.connectors.commercetools.answer.Resource;
import io.plumbline.connectors.commercetools.query.Window;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// Checks that a page came in the order that was asked for.
///
/// The offset is taken from the last resource of a page. If that were not the furthest one, resources would be skipped
/// without anybody noticing; a page that shows a resource changed while it was made is such a case.
final class Order {
    private Order() {}

    static boolean isById(String after, List<Resource> page) {
        String last = after;
        for (Resource resource : page) {
            if (resource.id().compareTo(last) <= 0) {
                return false;
            }
            last = resource.id();
        }
        return true;
    }

    /// @param time which of a resource's times the window is about
    static boolean isByTime(Window window, List<Resource> page, Function<Resource, String> time) {
        Instant until = Instant.parse(window.until());
        Instant lastAt = Instant.parse(window.after());
        String lastId = window.afterId();
        for (Resource resource : page) {
            Instant at = Instant.parse(time.apply(resource));
            int order = at.compareTo(lastAt);
            if (order < 0 || at.isAfter(until) || (order == 0 && resource.id().compareTo(lastId) <= 0)) {
                return false;
            }
            lastAt = at;
            lastId = resource.id();
        }
        return true;
    }
}
