package io.plumbline.sandbox.emarsys.fields;

import java.util.List;

/// A field made for the account before the sandbox starts. Its id is given out by the account.
///
/// @param name     its name for people
/// @param stringId its name for programs
/// @param type     its type
/// @param choices  the texts of its choices, which get the ids 1, 2 and so on
public record CustomField(String name, String stringId, FieldType type, List<String> choices) {
    public CustomField {
        choices = List.copyOf(choices);
    }

    public static CustomField of(String name, String stringId, FieldType type) {
        return new CustomField(name, stringId, type, List.of());
    }
}
