package io.plumbline.demo.truth;

import java.util.EnumMap;
import java.util.Map;

/// Values by field. A field without a value reads as the empty text.
final class FieldValues {
    private final Map<ContactField, String> values = new EnumMap<>(ContactField.class);

    String get(ContactField field) {
        return values.getOrDefault(field, "");
    }

    boolean has(ContactField field) {
        return values.containsKey(field);
    }

    /// Sets a value; the empty text removes it.
    void put(ContactField field, String value) {
        if (value.isEmpty()) {
            values.remove(field);
        } else {
            values.put(field, value);
        }
    }

    boolean hasAddress() {
        return values.keySet().stream().anyMatch(ContactField::isOfAddress);
    }

    /// Takes over what is missing here; the postal address whole, and only if no part of it is here.
    void complete(FieldValues other) {
        boolean takesAddress = !hasAddress();
        other.values.forEach((field, value) -> {
            if (!field.isOfAddress() || takesAddress) {
                values.putIfAbsent(field, value);
            }
        });
    }
}
