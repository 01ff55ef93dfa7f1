package io.plumbline.sandbox.emarsys.contacts;

import io.plumbline.sandbox.emarsys.fields.Field;
import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What identifies contacts in a call: the internal id, the uid, or a field.
///
/// @param fieldId the field, or one of the two negative numbers here
public record KeyField(int fieldId) {
    public static final KeyField INTERNAL_ID = new KeyField(-1);
    public static final KeyField UID = new KeyField(-2);
    public static final KeyField EMAIL = new KeyField(Field.EMAIL);

    /// Finds the key a call names: a field's number or string id, `id` or `uid`; the e-mail address if it names none.
    /// The experimental `eid` is not offered.
    public static Optional<KeyField> find(FieldCatalogue fields, JsonNode named) {
        if (named.isMissingNode() || named.isNull()) {
            return Optional.of(EMAIL);
        }
        String name = named.asString("");
        return switch (name) {
            case "id" -> Optional.of(INTERNAL_ID);
            case "uid" -> Optional.of(UID);
            default -> fields.byNumber(name).or(() -> fields.byStringId(name)).map(field -> new KeyField(field.id()));
        };
    }

    /// Finds the key a call names, or refuses the call.
    public static KeyField require(FieldCatalogue fields, JsonNode named) {
        return find(fields, named).orElseThrow(() -> unknown(named.asString("")));
    }

    static RefusedException unknown(String name) {
        return RefusedException.badRequest(2004, "Invalid key field id: " + name);
    }

    /// Whether the system itself gives out the values, so that no contact can be created by such a key.
    boolean isGivenOut() {
        return fieldId < 0;
    }

    /// The name of the key's member in a contact, and of the key in reply texts.
    public String member() {
        return switch (fieldId) {
            case -1 -> "id";
            case -2 -> "uid";
            default -> Integer.toString(fieldId);
        };
    }

    RefusedException noValue() {
        return RefusedException.badRequest(2005, "No value provided for key field: " + member());
    }

    /// Says that no contact has the value.
    public RefusedException noContact(String value) {
        return RefusedException.badRequest(2008, "No contact found with the external id: " + member() + " - " + value);
    }

    /// Says that several contacts have the value.
    public RefusedException severalContacts(String value) {
        return RefusedException.badRequest(
                2010, "More contacts found with the external id: " + member() + " - " + value);
    }
}
