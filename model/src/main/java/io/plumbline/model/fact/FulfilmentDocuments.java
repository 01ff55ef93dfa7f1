package io.plumbline.model.fact;

import static io.plumbline.model.document.Field.optional;
import static io.plumbline.model.document.Field.required;

import io.plumbline.model.document.Document;
import io.plumbline.model.document.DocumentBuilder;
import io.plumbline.model.document.DocumentReader;
import io.plumbline.model.document.Field;
import io.plumbline.model.document.FieldType;
import java.time.Instant;
import java.util.List;

final class FulfilmentDocuments {
    private static final List<Field> ITEMS = List.of(
            required("lineId", FieldType.TEXT, "The order line."),
            required("quantity", FieldType.NUMBER, "Units of it."));

    private static final List<Field> PARCELS = List.of(
            required("parcelId", FieldType.TEXT, "The source's id of the parcel."),
            optional("carrier", FieldType.TEXT, "Who carries it, in the source's words."),
            optional("trackingId", FieldType.TEXT, "The carrier's number; often known later than the parcel."),
            optional("returning", FieldType.FLAG, "Whether it is a label for sending goods back."));

    static final List<Field> FIELDS = List.of(
            required("fulfilmentId", FieldType.TEXT, "The source's id of the delivery."),
            required("orderId", FieldType.TEXT, "The source's id of the order."),
            required("at", FieldType.INSTANT, "When the goods left, or when the source was told so."),
            Field.list("items", "What it contains; absent where the source does not say.", ITEMS),
            Field.list("parcels", "The parcels.", PARCELS));

    private FulfilmentDocuments() {}

    static Document write(FulfilmentFact fact) {
        return new DocumentBuilder()
                .text("fulfilmentId", fact.fulfilmentId())
                .text("orderId", fact.orderId())
                .instant("at", fact.at())
                .objects("items", fact.items(), FulfilmentDocuments::write)
                .objects("parcels", fact.parcels(), FulfilmentDocuments::write)
                .build();
    }

    private static Document write(ItemQuantity item) {
        return new DocumentBuilder()
                .text("lineId", item.lineId())
                .put("quantity", item.quantity())
                .build();
    }

    private static Document write(Parcel parcel) {
        return new DocumentBuilder()
                .text("parcelId", parcel.parcelId())
                .text("carrier", parcel.carrier())
                .text("trackingId", parcel.trackingId())
                .put("returning", parcel.returning())
                .build();
    }

    static Reading read(DocumentReader in) {
        String fulfilmentId = in.text("fulfilmentId");
        String orderId = in.text("orderId");
        Instant at = in.instant("at");
        List<ItemQuantity> items =
                in.objects("items", item -> new ItemQuantity(item.text("lineId"), item.number("quantity")));
        List<Parcel> parcels = in.objects("parcels", FulfilmentDocuments::parcel);
        return Reading.of(in, () -> new FulfilmentFact(fulfilmentId, orderId, at, items, parcels));
    }

    private static Parcel parcel(DocumentReader in) {
        return new Parcel(
                in.text("parcelId"), in.textOrEmpty("carrier"), in.textOrEmpty("trackingId"), in.flag("returning"));
    }
}
