package io.plumbline.model.fact;

import static io.plumbline.model.document.Field.optional;
import static io.plumbline.model.document.Field.required;

import io.plumbline.model.document.Document;
import io.plumbline.model.document.DocumentBuilder;
import io.plumbline.model.document.DocumentReader;
import io.plumbline.model.document.Field;
import io.plumbline.model.document.FieldType;
import java.time.Instant;
import java.util.List;

final class CustomEventDocuments {
    static final List<Field> FIELDS = List.of(
            required("eventId", FieldType.TEXT, "The source's id of the event, by which a repetition is recognised."),
            required("name", FieldType.TEXT, "What happened, in the merchant's words."),
            PersonDocuments.FIELD,
            required("at", FieldType.INSTANT, "When it happened."),
            optional("attributes", FieldType.OBJECT, "What else the source says about it."));

    private CustomEventDocuments() {}

    static Document write(CustomEventFact fact) {
        return new DocumentBuilder()
                .text("eventId", fact.eventId())
                .text("name", fact.name())
                .object("person", PersonDocuments.write(fact.person()))
                .instant("at", fact.at())
                .object("attributes", fact.attributes())
                .build();
    }

    static Reading read(DocumentReader in) {
        String eventId = in.text("eventId");
        String name = in.text("name");
        PersonReference person = PersonDocuments.read(in);
        Instant at = in.instant("at");
        Document attributes = in.object("attributes").document();
        return Reading.of(in, () -> new CustomEventFact(eventId, name, person, at, attributes));
    }
}
