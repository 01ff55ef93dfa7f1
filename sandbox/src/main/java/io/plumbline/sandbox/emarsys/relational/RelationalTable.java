package io.plumbline.sandbox.emarsys.relational;

import java.util.List;
import java.util.Set;

/// One table, as it is set up in the product.
///
/// @param connection the connection it belongs to
/// @param name       its name
/// @param columns    all columns
/// @param primaryKey the columns that name a row
/// @param indexed    further columns that can be searched
public record RelationalTable(
        String connection, String name, List<String> columns, List<String> primaryKey, Set<String> indexed) {
    public RelationalTable {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        indexed = Set.copyOf(indexed);
        if (primaryKey.isEmpty() || !columns.containsAll(primaryKey) || !columns.containsAll(indexed)) {
            throw new IllegalArgumentException("A table has a primary key, and its keys and indexes are columns of it");
        }
    }

    boolean isSearchable(String column) {
        return primaryKey.contains(column) || indexed.contains(column);
    }
}
