package io.plumbline.sandbox.commercetools.orders;

import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.LineItems;
import io.plumbline.sandbox.commercetools.writing.MoneyDrafts;
import io.plumbline.sandbox.commercetools.writing.Revision;
import io.plumbline.sandbox.kit.Json;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// The lines of an imported order. Their prices and names are those of the draft; the product need not exist any more.
final class ImportedLines {
    private ImportedLines() {}

    static ObjectNode line(Revision revision, Input draft) {
        ObjectNode price = MoneyDrafts.typed(draft.object("price").object("value"));
        ObjectNode line = LineItems.line(revision, price, draft.number("quantity"));
        line.set("name", draft.object("name").json().deepCopy());
        Input variant = draft.object("variant");
        ObjectNode kept = Json.object().put("id", variant.optionalNumber("id").orElse(1));
        variant.copy(kept, "sku", "attributes", "images", "prices");
        line.set("variant", kept);
        product(revision, draft, variant).ifPresent(id -> line.put("productId", id));
        draft.copy(line, "taxRate", "state");
        LineItems.details(revision, line, draft);
        return line;
    }

    static ObjectNode customLine(Revision revision, Input draft) {
        ObjectNode money = MoneyDrafts.typed(draft.object("money"));
        ObjectNode line = LineItems.line(revision, money, draft.number("quantity"));
        line.remove("price");
        line.remove("lineItemMode");
        line.set("money", money);
        line.put("slug", draft.text("slug")).put("priceMode", "Standard");
        line.set("name", draft.object("name").json().deepCopy());
        draft.copy(line, "key", "taxRate");
        return line;
    }

    private static Optional<String> product(Revision revision, Input draft, Input variant) {
        return draft.optionalText("productId")
                .or(() -> variant.optionalText("sku")
                        .flatMap(sku -> productOf(revision, sku))
                        .map(StoredResource::id));
    }

    private static Optional<StoredResource> productOf(Revision revision, String sku) {
        var projections = revision.project().stores().of(ResourceKind.STAGED_PROJECTION);
        return projections.findBy("masterVariant.sku", sku).stream()
                .findFirst()
                .or(() -> projections.findBy("variants.sku", sku).stream().findFirst());
    }
}
