package io.plumbline.mapping.row;

import io.plumbline.model.document.FieldType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The field that a row writes.
///
/// @param name as the mapping writes it, for instance `address.city`
/// @param path the names on the way to it
/// @param type what it holds; absent where anything may stand
/// @param personal whether what stands there tells something about a person and is masked in problems
public record Target(
        String name, List<String> path, @Nullable FieldType type, boolean personal) {
    public Target {
        path = List.copyOf(path);
    }
}
