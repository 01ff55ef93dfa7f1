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

/// Variants of products and their prices.
final class VariantDocuments {
    private static final List<Field> PRICES = List.of(
            required("amount", FieldType.NUMBER, "What one unit costs now, discounts applied."),
            optional("listAmount", FieldType.NUMBER, "What it costs without discounts; the same if absent."),
            required("currency", FieldType.CURRENCY, "The currency of both amounts."),
            optional("country", FieldType.COUNTRY, "The country it holds in; absent when it holds everywhere."),
            optional("audience", FieldType.TEXT, "The customer group or channel it is limited to."),
            optional("validFrom", FieldType.INSTANT, "From when it holds."),
            optional("validUntil", FieldType.INSTANT, "Until when it holds."));

    static final Field FIELD = Field.list(
            "variants",
            "What can be bought, the main variant first.",
            List.of(
                    required("variantId", FieldType.TEXT, "The source's id of the variant within the product."),
                    optional("sku", FieldType.TEXT, "The stock keeping unit; absent where the source gave none."),
                    optional("images", FieldType.TEXT_LIST, "Absolute addresses of pictures, best first."),
                    Field.list("prices", "All prices, expired ones included.", PRICES)));

    private VariantDocuments() {}

    static Document write(Variant variant) {
        return new DocumentBuilder()
                .text("variantId", variant.variantId())
                .text("sku", variant.sku())
                .texts("images", variant.images())
                .objects("prices", variant.prices(), VariantDocuments::write)
                .build();
    }

    private static Document write(Price price) {
        return new DocumentBuilder()
                .put("amount", price.amount())
                .put("listAmount", price.listAmount())
                .text("currency", price.currency().getCurrencyCode())
                .text("country", price.country())
                .text("audience", price.audience())
                .instant("validFrom", price.validFrom())
                .instant("validUntil", price.validUntil())
                .build();
    }

    static Variant read(DocumentReader in) {
        return new Variant(
                in.text("variantId"),
                in.textOrEmpty("sku"),
                in.texts("images"),
                in.objects("prices", VariantDocuments::price));
    }

    private static Price price(DocumentReader in) {
        BigDecimal amount = in.number("amount");
        return new Price(
                amount,
                in.numberOr("listAmount", amount),
                in.currency("currency"),
                in.textOrEmpty("country", FieldType.COUNTRY),
                in.textOrEmpty("audience"),
                in.instantOrNull("validFrom"),
                in.instantOrNull("validUntil"));
    }
}
