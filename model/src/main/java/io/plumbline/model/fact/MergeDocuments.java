package io.plumbline.model.fact;

import static io.plumbline.model.document.Field.required;

import io.plumbline.model.document.Document;
import io.plumbline.model.document.DocumentBuilder;
import io.plumbline.model.document.DocumentReader;
import io.plumbline.model.document.Field;
import io.plumbline.model.document.FieldType;
import java.time.Instant;
import java.util.List;

final class MergeDocuments {
    static final List<Field> FIELDS = List.of(
            required("survivorId", FieldType.TEXT, "The source's id of the customer that stays."),
            required("loserId", FieldType.TEXT, "The source's id of the customer that went."),
            required("at", FieldType.INSTANT, "When they became one."));

    private MergeDocuments() {}

    static Document write(MergeFact fact) {
        return new DocumentBuilder()
                .text("survivorId", fact.survivorId())
                .text("loserId", fact.loserId())
                .instant("at", fact.at())
                .build();
    }

    static Reading read(DocumentReader in) {
        String survivorId = in.text("survivorId");
        String loserId = in.text("loserId");
        Instant at = in.instant("at");
        if (!loserId.isEmpty() && loserId.equals(survivorId)) {
            in.problem("loserId", loserId, "merged-into-itself", "A customer cannot be merged into itself");
        }
        return Reading.of(in, () -> new MergeFact(survivorId, loserId, at));
    }
}
