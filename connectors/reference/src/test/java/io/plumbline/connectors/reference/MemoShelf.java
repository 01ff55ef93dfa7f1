package io.plumbline.connectors.reference;

import io.plumbline.connector.http.Jsons;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The memos of one account, on a clock that is turned by hand.
final class MemoShelf {
    private final Map<String, ObjectNode> memos = new LinkedHashMap<>();
    private Instant now = Instant.parse("2026-01-05T10:00:00Z");

    synchronized Instant now() {
        return now;
    }

    synchronized void turnClock(Duration by) {
        now = now.plus(by);
    }

    /// Writes fields into a memo, new or not.
    synchronized void write(String id, JsonNode fields, JsonNode cleared) {
        ObjectNode memo = touched(id).put("deleted", false);
        ObjectNode held = memo.withObject("/fields");
        fields.forEachEntry(held::set);
        cleared.forEach(name -> held.remove(name.asString()));
    }

    private ObjectNode touched(String id) {
        ObjectNode memo = memos.computeIfAbsent(id, _ -> Jsons.object().put("id", id));
        return memo.put("version", memo.path("version").asLong() + 1).put("changedAt", now.toString());
    }

    synchronized void delete(String id) {
        touched(id).put("deleted", true).remove("fields");
    }

    synchronized boolean holds(String id, JsonNode fields) {
        ObjectNode memo = memos.get(id);
        return memo != null
                && !memo.path("deleted").asBoolean()
                && memo.path("fields").equals(fields);
    }

    synchronized boolean isGone(String id) {
        ObjectNode memo = memos.get(id);
        return memo == null || memo.path("deleted").asBoolean();
    }

    synchronized JsonNode put(JsonNode sent) {
        return results(sent, memo -> {
            if (!memo.path("fields").path("email").asString("").contains("@")) {
                return "no address: " + memo.path("fields").path("email").asString("");
            }
            write(memo.path("id").asString(), memo.path("fields"), memo.path("cleared"));
            return "";
        });
    }

    synchronized JsonNode forget(JsonNode sent) {
        return results(sent, memo -> {
            delete(memo.path("id").asString());
            return "";
        });
    }

    private static JsonNode results(JsonNode sent, Function<JsonNode, String> act) {
        ObjectNode answer = Jsons.object();
        var results = answer.putArray("results");
        for (JsonNode memo : sent) {
            String reason = act.apply(memo);
            results.addObject()
                    .put("id", memo.path("id").asString())
                    .put("result", reason.isEmpty() ? "held" : "refused")
                    .put("reason", reason);
        }
        return answer;
    }

    synchronized JsonNode page(String after, String until, int limit) {
        List<ObjectNode> following = memos.values().stream()
                .filter(memo -> place(memo).compareTo(after) > 0)
                .filter(memo -> memo.path("changedAt").asString().compareTo(until) <= 0)
                .sorted(Comparator.comparing(MemoShelf::place))
                .toList();
        ObjectNode answer = Jsons.object();
        following.stream().limit(limit).forEach(answer.putArray("memos")::add);
        return answer.put("left", Math.max(0, following.size() - limit)).put("total", memos.size());
    }

    private static String place(ObjectNode memo) {
        return memo.path("changedAt").asString() + "," + memo.path("id").asString();
    }

    synchronized JsonNode byId(List<String> ids) {
        ObjectNode answer = Jsons.object();
        var asked = new HashSet<>(ids);
        memos.values().stream()
                .filter(memo -> asked.contains(memo.path("id").asString()))
                .forEach(answer.putArray("memos")::add);
        return answer;
    }
}
