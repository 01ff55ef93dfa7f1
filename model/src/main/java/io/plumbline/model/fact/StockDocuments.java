package io.plumbline.model.fact;

import static io.plumbline.model.document.Field.optional;
import static io.plumbline.model.document.Field.required;

import io.plumbline.model.document.Document;
import io.plumbline.model.document.DocumentBuilder;
import io.plumbline.model.document.DocumentReader;
import io.plumbline.model.document.Field;
import io.plumbline.model.document.FieldType;
import java.math.BigDecimal;
import java.util.List;

final class StockDocuments {
    static final List<Field> FIELDS = List.of(
            required("stockId", FieldType.TEXT, "The source's id of the entry."),
            required("sku", FieldType.TEXT, "The stock keeping unit."),
            optional("location", FieldType.TEXT, "The supply channel's key or id; absent for stock of no channel."),
            required("available", FieldType.NUMBER, "What can be sold; zero and negative are values."));

    private StockDocuments() {}

    static Document write(StockFact fact) {
        return new DocumentBuilder()
                .text("stockId", fact.stockId())
                .text("sku", fact.sku())
                .text("location", fact.location())
                .put("available", fact.available())
                .build();
    }

    static Reading read(DocumentReader in) {
        String stockId = in.text("stockId");
        String sku = in.text("sku");
        String location = in.textOrEmpty("location");
        BigDecimal available = in.number("available");
        return Reading.of(in, () -> new StockFact(stockId, sku, location, available));
    }
}
