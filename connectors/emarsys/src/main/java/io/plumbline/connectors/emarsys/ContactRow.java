package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Delivery;
import io.plumbline.connector.http.Jsons;
import io.plumbline.model.delivery.Outcome;
import io.plumbline.model.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// A contact as a row of an upsert: field ids instead of names, every value in its field's form.
sealed interface ContactRow {
    /// Can be sent.
    record Ready(RowKey key, byte[] json) implements ContactRow {}

    /// Cannot be sent.
    record Hopeless(Outcome outcome) implements ContactRow {}

    /// The names of fields that a delivery writes or empties.
    static Stream<String> names(Delivery delivery) {
        Document body = delivery.body();
        return Stream.concat(body.object("fields").values().keySet().stream(), body.texts("cleared").stream());
    }

    static ContactRow of(Delivery delivery, Lookup.Ground ground) {
        List<String> missing = names(delivery)
                .filter(name -> ground.fields().named(name).isEmpty())
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            return new Hopeless(new Outcome.Stopped(
                    "emarsys/field-missing", "Create the contact field " + missing.getFirst() + " in Emarsys"));
        }
        if (names(delivery).anyMatch(OptIn::isNamedBy)) {
            return new Hopeless(new Outcome.Refused(
                    "emarsys/opt-in-as-field", "Consent is told with its evidence, never as a contact field"));
        }
        if (delivery.contact().isBlank()) {
            return new Hopeless(new Outcome.Refused("emarsys/key-value-missing", "The contact has no external id"));
        }
        ObjectNode row = Jsons.object();
        List<String> unfit = fill(row, delivery.body(), ground.fields());
        if (!unfit.isEmpty()) {
            return new Hopeless(new Outcome.Refused("emarsys/value-invalid", String.join("; ", unfit)));
        }
        if (isOfAnotherAddress(delivery, row)) {
            return new Hopeless(new Outcome.Refused(
                    "emarsys/adoption-ambiguous", "A contact is adopted by the address that it keeps, no other"));
        }
        OptIn.write(delivery, row);
        ground.stamp().ifPresent(id -> row.put("source_id", id));
        RowKey key = RowKey.of(delivery, ground.key());
        row.put(key.fieldId(), key.value()).put(ground.key().id(), delivery.contact());
        return new Ready(key, Jsons.bytes(row));
    }

    private static boolean isOfAnotherAddress(Delivery delivery, ObjectNode row) {
        return RowKey.isAdoption(delivery)
                && row.has(ContactFields.EMAIL_ID)
                && !row.path(ContactFields.EMAIL_ID).asString("").equalsIgnoreCase(RowKey.valueOf(delivery));
    }

    private static List<String> fill(ObjectNode row, Document body, ContactFields fields) {
        List<String> unfit = new ArrayList<>();
        for (String name : body.texts("cleared")) {
            row.putNull(fields.named(name).orElseThrow().id());
        }
        body.object("fields").values().forEach((name, value) -> {
            ContactField field = fields.named(name).orElseThrow();
            switch (FieldValue.of(field, value)) {
                case FieldValue.Fit(var json) -> row.set(field.id(), json);
                case FieldValue.Absent _ -> {}
                case FieldValue.Unfit(var wanted) -> unfit.add("The field " + name + " takes " + wanted);
            }
        });
        return unfit;
    }
}
