package io.plumbline.model.fact;

import static io.plumbline.model.document.Field.optional;

import io.plumbline.model.document.Document;
import io.plumbline.model.document.DocumentBuilder;
import io.plumbline.model.document.DocumentReader;
import io.plumbline.model.document.Field;
import io.plumbline.model.document.FieldType;
import java.util.List;

/// How other facts name a person.
final class PersonDocuments {
    static final Field FIELD = Field.object(
            "person",
            "Whom it is about; a guest is named by address alone.",
            List.of(
                    optional("customerId", FieldType.TEXT, "The source's id of the customer; absent for a guest."),
                    optional("email", FieldType.EMAIL, "The address that stands on the record itself."),
                    optional("contactId", FieldType.TEXT, "The external id that Plumbline gave the contact.")));

    private PersonDocuments() {}

    static Document write(PersonReference person) {
        DocumentBuilder out =
                new DocumentBuilder().text("customerId", person.customerId()).text("contactId", person.contactId());
        if (person.email() != null) {
            out.text("email", person.email().value());
        }
        return out.build();
    }

    static PersonReference read(DocumentReader in) {
        DocumentReader person = in.object(FIELD.name());
        return new PersonReference(
                person.textOrEmpty("customerId"), person.emailOrNull("email"), person.textOrEmpty("contactId"));
    }

    /// Reads the person of a fact that makes no sense without one.
    static PersonReference readSomebody(DocumentReader in) {
        PersonReference person = read(in);
        if (person.equals(PersonReference.NOBODY) && in.problems().isEmpty()) {
            in.problem(FIELD.name(), null, DocumentReader.MISSING, "Needs a customer id or an e-mail address");
        }
        return person;
    }
}
