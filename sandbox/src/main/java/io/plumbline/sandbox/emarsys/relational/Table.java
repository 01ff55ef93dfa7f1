package io.plumbline.sandbox.emarsys.relational;

import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import io.plumbline.sandbox.kit.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The rows of one table by primary key. Safe for many threads.
final class Table {
    private static final int ROWS_PER_CALL_MAX = 1000;

    private final RelationalTable definition;
    private final Map<List<String>, ObjectNode> rows = new LinkedHashMap<>();

    Table(RelationalTable definition) {
        this.definition = definition;
    }

    synchronized void insert(JsonNode sent) {
        checked(sent).forEach(row -> rows.putIfAbsent(key(row), row));
    }

    synchronized void upsert(JsonNode sent) {
        checked(sent).forEach(row -> rows.merge(key(row), row, (known, changed) -> known.setAll(changed)));
    }

    synchronized void replace(JsonNode sent) {
        List<ObjectNode> replacing = checked(sent);
        rows.clear();
        replacing.forEach(row -> rows.put(key(row), row));
    }

    /// Changes the rows that each element's `search` finds as its `update` says.
    synchronized void update(JsonNode sent) {
        List<ObjectNode> changes = objects(sent);
        for (ObjectNode change : changes) {
            checkColumns(change.path("update").propertyNames());
        }
        for (ObjectNode change : changes) {
            Predicate<ObjectNode> isFound = criteria(change.path("search"));
            List<ObjectNode> found = rows.values().stream().filter(isFound).toList();
            rows.values().removeAll(found);
            for (ObjectNode row : found) {
                change.path("update").properties().forEach(cell -> row.set(cell.getKey(), cell.getValue()));
                rows.put(key(row), row);
            }
        }
    }

    synchronized void remove(JsonNode sent) {
        List<Predicate<ObjectNode>> searches =
                objects(sent).stream().map(this::criteria).toList();
        searches.forEach(rows.values()::removeIf);
    }

    synchronized ArrayNode search(ObjectNode wanted) {
        ArrayNode found = Json.array();
        rows.values().stream()
                .filter(criteria(wanted))
                .limit(ROWS_PER_CALL_MAX)
                .forEach(row -> found.add(row.deepCopy()));
        return found;
    }

    private Predicate<ObjectNode> criteria(JsonNode search) {
        if (search.isEmpty()) {
            throw RefusedException.badRequest(15008, "No criteria given");
        }
        for (String column : search.propertyNames()) {
            if (!definition.isSearchable(column)) {
                throw RefusedException.badRequest(15007, "The column is not indexed: " + column);
            }
        }
        return row -> search.properties().stream()
                .allMatch(wanted -> row.path(wanted.getKey())
                        .asString("")
                        .equals(wanted.getValue().asString("")));
    }

    private List<ObjectNode> checked(JsonNode sent) {
        List<ObjectNode> objects = objects(sent);
        Set<String> columns = new TreeSet<>();
        for (ObjectNode row : objects) {
            if (!columns.isEmpty() && !columns.equals(new TreeSet<>(row.propertyNames()))) {
                throw RefusedException.badRequest(15001, "The rows have different columns");
            }
            columns.addAll(row.propertyNames());
        }
        checkColumns(columns);
        if (!objects.isEmpty() && !columns.containsAll(definition.primaryKey())) {
            throw RefusedException.badRequest(15003, "A column of the primary key is missing");
        }
        return objects;
    }

    private void checkColumns(Iterable<String> columns) {
        for (String column : columns) {
            if (!definition.columns().contains(column)) {
                throw RefusedException.badRequest(15003, "The column is missing in the table: " + column);
            }
        }
    }

    private static List<ObjectNode> objects(JsonNode sent) {
        List<ObjectNode> objects = new ArrayList<>();
        for (JsonNode row : sent) {
            if (!(row instanceof ObjectNode object)) {
                throw RefusedException.badRequest(15005, "Invalid JSON");
            }
            objects.add(object);
        }
        if (!sent.isArray()) {
            throw RefusedException.badRequest(15005, "Invalid JSON");
        }
        if (objects.size() > ROWS_PER_CALL_MAX) {
            throw RefusedException.badRequest(15002, "More than 1,000 rows");
        }
        return objects;
    }

    private List<String> key(ObjectNode row) {
        return definition.primaryKey().stream()
                .map(column -> row.path(column).asString(""))
                .toList();
    }
}
