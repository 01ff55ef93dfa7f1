package io.plumbline.model.fact;

import io.plumbline.model.document.Document;
import io.plumbline.model.value.LocalizedText;
import java.util.List;

/// A product as the shop shows it now.
///
/// @param categories paths such as `Women > Shoes`, or the source's ids where names are not known
public record ProductFact(
        String productId,
        LocalizedText title,
        LocalizedText description,
        LocalizedText slug,
        List<String> categories,
        List<Variant> variants,
        Document attributes)
        implements Fact {
    public ProductFact {
        categories = List.copyOf(categories);
        variants = List.copyOf(variants);
    }

    @Override
    public FactKind kind() {
        return FactKind.PRODUCT;
    }
}
