package io.plumbline.sandbox.kit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/// Counts the calls to the system, by route. Routes carry no ids, so the counts hold no personal data.
final class Calls {
    private static final int RECENT_MAX = 20;

    private final Map<String, Long> byRoute = new TreeMap<>();
    private final Deque<Call> recent = new ArrayDeque<>();
    private long total;
    private long faulted;

    /// One call that was answered, or cut off (status 0).
    record Call(Instant at, String route, int status, Duration took, boolean faulted) {}

    synchronized void count(Call call) {
        total++;
        faulted += call.faulted() ? 1 : 0;
        byRoute.merge(call.route(), 1L, Long::sum);
        recent.addFirst(call);
        if (recent.size() > RECENT_MAX) {
            recent.removeLast();
        }
    }

    synchronized void reset() {
        total = 0;
        faulted = 0;
        byRoute.clear();
        recent.clear();
    }

    synchronized ObjectNode toJson() {
        ObjectNode json = Json.object().put("total", total).put("faulted", faulted);
        byRoute.forEach(json.putObject("byRoute")::put);
        return json;
    }

    synchronized List<PageSection> sections() {
        List<List<String>> routes = new ArrayList<>();
        byRoute.forEach((route, count) -> routes.add(List.of(route, Long.toString(count))));
        return List.of(
                new PageSection("Calls", List.of("Route", "Calls"), routes),
                new PageSection(
                        "Last calls",
                        List.of("At", "Route", "Status", "Took"),
                        recent.stream().map(Calls::row).toList()));
    }

    private static List<String> row(Call call) {
        String status = call.status() == 0 ? "cut" : Integer.toString(call.status());
        return List.of(
                call.at().toString(),
                call.route(),
                call.faulted() ? status + " (fault)" : status,
                call.took().toMillis() + " ms");
    }
}
