package io.plumbline.model.document;

import java.util.List;

/// One name that a kind of document understands.
///
/// @param name in lower camel case
/// @param type what it holds
/// @param required whether a document without it is refused
/// @param description one sentence for the reference page
/// @param fields the fields of a nested document; empty for plain values
public record Field(String name, FieldType type, boolean required, String description, List<Field> fields) {
    public Field {
        fields = List.copyOf(fields);
    }

    public static Field required(String name, FieldType type, String description) {
        return new Field(name, type, true, description, List.of());
    }

    public static Field optional(String name, FieldType type, String description) {
        return new Field(name, type, false, description, List.of());
    }

    public static Field object(String name, String description, List<Field> fields) {
        return new Field(name, FieldType.OBJECT, false, description, fields);
    }

    public static Field list(String name, String description, List<Field> fields) {
        return new Field(name, FieldType.OBJECT_LIST, false, description, fields);
    }
}
