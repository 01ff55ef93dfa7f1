package io.plumbline.model.fact;

import static io.plumbline.model.document.Field.optional;
import static io.plumbline.model.document.Field.required;

import io.plumbline.model.document.Document;
import io.plumbline.model.document.DocumentBuilder;
import io.plumbline.model.document.DocumentReader;
import io.plumbline.model.document.Field;
import io.plumbline.model.document.FieldType;
import java.util.List;
import java.util.Map;

/// Lines of orders and carts.
final class OrderLineDocuments {
    private static final Map<String, OrderLine.Type> TYPES = Map.of(
            OrderLine.Type.GOODS.word(), OrderLine.Type.GOODS,
            OrderLine.Type.GIFT.word(), OrderLine.Type.GIFT,
            OrderLine.Type.FEE.word(), OrderLine.Type.FEE,
            OrderLine.Type.DISCOUNT.word(), OrderLine.Type.DISCOUNT);

    static final Field FIELD = Field.list(
            "lines",
            "The lines, in the source's order.",
            List.of(
                    required("id", FieldType.TEXT, "The source's id of the line."),
                    optional("sku", FieldType.TEXT, "The stock keeping unit; absent for fees and discounts."),
                    optional("name", FieldType.TEXT, "What the customer saw."),
                    required("quantity", FieldType.NUMBER, "Units ordered."),
                    required("total", FieldType.MONEY, "What all units cost together, after discounts."),
                    optional("type", FieldType.TEXT, "One of `goods`, `gift`, `fee`, `discount`; `goods` if absent."),
                    optional(
                            "categories",
                            FieldType.TEXT_LIST,
                            "Categories of the article, where the record has any.")));

    private OrderLineDocuments() {}

    static Document write(OrderLine line) {
        return new DocumentBuilder()
                .text("id", line.id())
                .text("sku", line.sku())
                .text("name", line.name())
                .put("quantity", line.quantity())
                .money("total", line.total())
                .text("type", line.type().word())
                .texts("categories", line.categories())
                .build();
    }

    static OrderLine read(DocumentReader in) {
        return new OrderLine(
                in.text("id"),
                in.textOrEmpty("sku"),
                in.textOrEmpty("name"),
                in.number("quantity"),
                in.money("total"),
                in.choice("type", TYPES, OrderLine.Type.GOODS),
                in.texts("categories"));
    }
}
