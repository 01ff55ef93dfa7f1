package io.plumbline.model.fact;

import static io.plumbline.model.document.Field.optional;
import static io.plumbline.model.document.Field.required;

import io.plumbline.model.document.Document;
import io.plumbline.model.document.DocumentBuilder;
import io.plumbline.model.document.DocumentReader;
import io.plumbline.model.document.Field;
import io.plumbline.model.document.FieldType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

final class ReturnDocuments {
    static final List<Field> FIELDS = List.of(
            required("returnId", FieldType.TEXT, "The source's id of the return item."),
            required("orderId", FieldType.TEXT, "The source's id of the order."),
            optional("lineId", FieldType.TEXT, "The order line; absent where only the order is known."),
            required("quantity", FieldType.NUMBER, "Units that come back."),
            required("at", FieldType.INSTANT, "When the source noted it."),
            optional("receipt", FieldType.TEXT, "How far the goods are, for instance `Advised`, `Returned`."),
            optional("refund", FieldType.TEXT, "How far the money is, for instance `Initial`, `Refunded`."));

    private ReturnDocuments() {}

    static Document write(ReturnFact fact) {
        return new DocumentBuilder()
                .text("returnId", fact.returnId())
                .text("orderId", fact.orderId())
                .text("lineId", fact.lineId())
                .put("quantity", fact.quantity())
                .instant("at", fact.at())
                .text("receipt", fact.receipt())
                .text("refund", fact.refund())
                .build();
    }

    static Reading read(DocumentReader in) {
        String returnId = in.text("returnId");
        String orderId = in.text("orderId");
        String lineId = in.textOrEmpty("lineId");
        BigDecimal quantity = in.number("quantity");
        Instant at = in.instant("at");
        String receipt = in.textOrEmpty("receipt");
        String refund = in.textOrEmpty("refund");
        return Reading.of(in, () -> new ReturnFact(returnId, orderId, lineId, quantity, at, receipt, refund));
    }
}
