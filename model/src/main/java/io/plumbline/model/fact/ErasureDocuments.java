package io.plumbline.model.fact;

import static io.plumbline.model.document.Field.required;

import io.plumbline.model.document.Document;
import io.plumbline.model.document.DocumentBuilder;
import io.plumbline.model.document.DocumentReader;
import io.plumbline.model.document.Field;
import io.plumbline.model.document.FieldType;
import java.time.Instant;
import java.util.List;

final class ErasureDocuments {
    static final List<Field> FIELDS =
            List.of(PersonDocuments.FIELD, required("at", FieldType.INSTANT, "When the person asked to be forgotten."));

    private ErasureDocuments() {}

    static Document write(ErasureFact fact) {
        return new DocumentBuilder()
                .object("person", PersonDocuments.write(fact.person()))
                .instant("at", fact.at())
                .build();
    }

    static Reading read(DocumentReader in) {
        PersonReference person = PersonDocuments.readSomebody(in);
        Instant at = in.instant("at");
        return Reading.of(in, () -> new ErasureFact(person, at));
    }
}
