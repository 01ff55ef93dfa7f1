package io.plumbline.sandbox.emarsys.fields;

import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// One field.
///
/// @param id       its number in this account
/// @param stringId its name for programs
/// @param name     its name for people, in English
/// @param type     its type
/// @param isSystem whether every account has it
/// @param readOnly whether the API may not write it
/// @param choices  the texts of its choices by choice id, in order; empty unless it is a choice field
public record Field(
        int id,
        String stringId,
        String name,
        FieldType type,
        boolean isSystem,
        boolean readOnly,
        SequencedMap<Integer, String> choices) {

    /// The e-mail address, the key of calls that name none.
    public static final int EMAIL = 3;

    /// Whether the contact may be mailed.
    public static final int OPT_IN = 31;

    public static final String OPTED_IN = "1";
    public static final String OPTED_OUT = "2";

    public boolean hasChoice(int choice) {
        return choices.containsKey(choice);
    }

    /// The name for people in a language; German is known for the commonest fields, all else is English.
    public String name(String language) {
        return language.equals("de") ? GERMAN.getOrDefault(stringId, name) : name;
    }

    private static final Map<String, String> GERMAN = new TreeMap<>(Map.of(
            "first_name", "Vorname",
            "last_name", "Nachname",
            "email", "E-Mail",
            "birth_date", "Geburtsdatum",
            "gender", "Geschlecht",
            "salutation", "Anrede",
            "city", "Ort",
            "country", "Land"));
}
