package io.plumbline.model.fact;

import static io.plumbline.model.document.Field.optional;
import static io.plumbline.model.document.Field.required;

import io.plumbline.model.document.Document;
import io.plumbline.model.document.DocumentBuilder;
import io.plumbline.model.document.DocumentReader;
import io.plumbline.model.document.Field;
import io.plumbline.model.document.FieldType;
import io.plumbline.model.value.LocalizedText;
import java.util.List;

final class ProductDocuments {
    static final List<Field> FIELDS = List.of(
            required("productId", FieldType.TEXT, "The source's id of the product."),
            optional("title", FieldType.LOCALIZED_TEXT, "The name by language."),
            optional("description", FieldType.LOCALIZED_TEXT, "The description by language."),
            optional("slug", FieldType.LOCALIZED_TEXT, "The part of the page's address by language."),
            optional("categories", FieldType.TEXT_LIST, "Paths such as `Women > Shoes`, or the source's ids."),
            VariantDocuments.FIELD,
            optional("attributes", FieldType.OBJECT, "Further fields under names of the merchant's own."));

    private ProductDocuments() {}

    static Document write(ProductFact fact) {
        return new DocumentBuilder()
                .text("productId", fact.productId())
                .object("title", write(fact.title()))
                .object("description", write(fact.description()))
                .object("slug", write(fact.slug()))
                .texts("categories", fact.categories())
                .objects("variants", fact.variants(), VariantDocuments::write)
                .object("attributes", fact.attributes())
                .build();
    }

    private static Document write(LocalizedText text) {
        return Document.of(text.texts());
    }

    static Reading read(DocumentReader in) {
        String productId = in.text("productId");
        LocalizedText title = in.localized("title");
        LocalizedText description = in.localized("description");
        LocalizedText slug = in.localized("slug");
        List<String> categories = in.texts("categories");
        List<Variant> variants = in.objects("variants", VariantDocuments::read);
        Document attributes = in.object("attributes").document();
        return Reading.of(
                in, () -> new ProductFact(productId, title, description, slug, categories, variants, attributes));
    }
}
