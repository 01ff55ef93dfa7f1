package io.plumbline.model.fact;

import static io.plumbline.model.document.Field.optional;
import static io.plumbline.model.document.Field.required;

import io.plumbline.model.document.Document;
import io.plumbline.model.document.DocumentBuilder;
import io.plumbline.model.document.DocumentReader;
import io.plumbline.model.document.Field;
import io.plumbline.model.document.FieldType;
import io.plumbline.model.value.Money;
import java.time.Instant;
import java.util.List;

final class CartDocuments {
    static final List<Field> FIELDS = List.of(
            required("cartId", FieldType.TEXT, "The source's id of the cart."),
            PersonDocuments.FIELD,
            optional("store", FieldType.TEXT, "The store's key; absent where the source has one store only."),
            optional("state", FieldType.TEXT, "For instance `Active`, `Ordered`, in the source's words."),
            required("activeAt", FieldType.INSTANT, "When the shopper last changed it."),
            required("total", FieldType.MONEY, "What it would cost now."),
            OrderLineDocuments.FIELD);

    private CartDocuments() {}

    static Document write(CartFact fact) {
        return new DocumentBuilder()
                .text("cartId", fact.cartId())
                .object("person", PersonDocuments.write(fact.person()))
                .text("store", fact.store())
                .text("state", fact.state())
                .instant("activeAt", fact.activeAt())
                .money("total", fact.total())
                .objects("lines", fact.lines(), OrderLineDocuments::write)
                .build();
    }

    static Reading read(DocumentReader in) {
        String cartId = in.text("cartId");
        PersonReference person = PersonDocuments.read(in);
        String store = in.textOrEmpty("store");
        String state = in.textOrEmpty("state");
        Instant activeAt = in.instant("activeAt");
        Money total = in.money("total");
        List<OrderLine> lines = in.objects("lines", OrderLineDocuments::read);
        return Reading.of(in, () -> new CartFact(cartId, person, store, state, activeAt, total, lines));
    }
}
