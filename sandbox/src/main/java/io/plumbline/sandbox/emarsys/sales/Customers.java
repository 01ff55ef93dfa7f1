package io.plumbline.sandbox.emarsys.sales;

import io.plumbline.sandbox.emarsys.contacts.Contact;
import io.plumbline.sandbox.emarsys.contacts.ContactBase;
import io.plumbline.sandbox.emarsys.contacts.KeyField;
import io.plumbline.sandbox.emarsys.contacts.Origin;
import io.plumbline.sandbox.emarsys.fields.Field;
import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Finds whom a sale belongs to. For an unknown customer a nameless contact is made up, which later uploads of the
/// real contact do not repair.
final class Customers {
    private final ContactBase contacts;
    private final FieldCatalogue fields;
    private final Map<String, Integer> generated = new ConcurrentHashMap<>();

    Customers(ContactBase contacts, FieldCatalogue fields) {
        this.contacts = contacts;
        this.fields = fields;
    }

    int contactId(SalesColumns columns, String customer) {
        Integer madeUp = generated.get(customer);
        if (madeUp != null) {
            return madeUp;
        }
        return key(columns)
                .flatMap(key -> contacts.find(key, customer).stream().findFirst())
                .map(Contact::id)
                .orElseGet(() -> generated.computeIfAbsent(
                        customer,
                        _ -> contacts.create(Map.of(), Origin.GENERATED).id()));
    }

    int generatedCount() {
        return generated.size();
    }

    private Optional<KeyField> key(SalesColumns columns) {
        if (columns.isByEmail()) {
            return Optional.of(KeyField.EMAIL);
        }
        List<Field> custom = fields.custom();
        return custom.stream().filter(fields::isIndexed).findFirst().map(field -> new KeyField(field.id()));
    }
}
