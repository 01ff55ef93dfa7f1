package io.plumbline.sandbox.emarsys.contacts;

import io.plumbline.sandbox.emarsys.fields.Field;
import io.plumbline.sandbox.emarsys.fields.FieldType;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How stored values look in answers: text, null where nothing is stored, several choices as an array of numbers.
final class ShownValues {
    private ShownValues() {}

    static void put(ObjectNode shown, Contact contact, Iterable<Field> fields, Function<Field, String> name) {
        var values = contact.values();
        for (Field field : fields) {
            String value = values.getOrDefault(field.id(), "");
            if (value.isEmpty()) {
                shown.putNull(name.apply(field));
            } else if (field.type() == FieldType.MULTI_CHOICE) {
                ArrayNode choices = shown.putArray(name.apply(field));
                for (String choice : value.split(",", -1)) {
                    choices.add(Integer.parseInt(choice));
                }
            } else {
                shown.put(name.apply(field), value);
            }
        }
    }
}
