package io.plumbline.sandbox.emarsys.relational;

import io.plumbline.sandbox.emarsys.protocol.Refusal;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.kit.Json;
import io.plumbline.sandbox.kit.SandboxRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The calls on tables. Paths are `connections/{connection}/tables/{table}/records` and two more below it.
public final class RelationalHost {
    private final Map<List<String>, Table> tables = new HashMap<>();
    private final Set<String> connections = new HashSet<>();

    public RelationalHost(List<RelationalTable> definitions) {
        for (RelationalTable definition : definitions) {
            connections.add(definition.connection());
            tables.put(List.of(definition.connection(), definition.name()), new Table(definition));
        }
    }

    /// Answers a call.
    ///
    /// @param path the segments from `connections` on
    public Reply run(SandboxRequest request, List<String> path) {
        if (path.size() < 5
                || !path.getFirst().equals("connections")
                || !path.get(2).equals("tables")
                || !path.get(4).equals("records")) {
            throw RefusedException.of(404, Refusal.NO_CODE, "Not found");
        }
        Table table = table(path.get(1), path.get(3));
        String action = path.size() == 5 ? "" : "/" + path.get(5);
        return switch (request.method() + action) {
            case "GET" -> Reply.data(table.search(criteria(request)));
            case "POST" -> written(() -> table.insert(body(request)));
            case "PATCH" -> written(() -> table.update(body(request)));
            case "PUT" -> written(() -> table.replace(body(request)));
            case "POST/upsert" -> written(() -> table.upsert(body(request)));
            case "POST/remove" -> written(() -> table.remove(body(request)));
            default -> throw RefusedException.badRequest(1009, "Invalid HTTP method");
        };
    }

    private Table table(String connection, String name) {
        if (!connections.contains(connection)) {
            throw RefusedException.of(404, 15010, "Connection not found");
        }
        Table table = tables.get(List.of(connection, name));
        if (table == null) {
            throw RefusedException.of(404, 15004, "Table not found");
        }
        return table;
    }

    private static Reply written(Runnable write) {
        write.run();
        return new Reply.Bare(200, Json.object().put("replyCode", 0).put("replyText", "OK"));
    }

    private static JsonNode body(SandboxRequest request) {
        return Json.parse(request.body()).orElseThrow(() -> RefusedException.badRequest(15005, "Invalid JSON"));
    }

    private static ObjectNode criteria(SandboxRequest request) {
        ObjectNode criteria = Json.object();
        request.query().forEach((column, values) -> criteria.put(column, values.getFirst()));
        return criteria;
    }
}
