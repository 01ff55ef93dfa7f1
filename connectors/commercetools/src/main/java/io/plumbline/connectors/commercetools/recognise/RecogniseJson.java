package io.plumbline.connectors.commercetools.recognise;

import io.plumbline.connector.RecognisesRecords.Recognised;
import io.plumbline.connector.http.Jsons;
import io.plumbline.connectors.commercetools.notification.ReadNotification;
import io.plumbline.connectors.commercetools.resource.ResourceType;
import io.plumbline.model.record.RecordPayload;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Recognises resources, and notifications with or without a resource in them.
public final class RecogniseJson {
    private RecogniseJson() {}

    public static Recognised of(byte[] json) {
        Optional<JsonNode> node = Jsons.parse(json);
        return node.isEmpty() ? new Recognised.Unknown("It is not JSON.") : of(node.get());
    }

    private static Recognised of(JsonNode node) {
        if (node.path("results").isArray() || node.isArray()) {
            return new Recognised.Unknown("It is a list of records. Save one of them in a file of its own.");
        }
        Optional<ResourceType> type = type(node);
        if (type.isPresent()) {
            return thing(type.get(), node);
        }
        if (node.path("masterData").isObject()) {
            return new Recognised.Unknown("It is a product with its drafts. What buyers see is read: save the answer of"
                    + " /product-projections/{id}.");
        }
        return ReadNotification.inFile(node)
                .map(hint -> inside(node, hint))
                .orElseGet(() -> new Recognised.Unknown("It is neither a customer, order, cart, product or stock entry"
                        + " of commercetools, nor a notification about one."));
    }

    /// A message about something new holds the thing itself. The record is read again anyway, but it is the same.
    private static Recognised inside(JsonNode node, Recognised.Notice notice) {
        JsonNode resource = node.path(notice.kind());
        return ResourceType.ofRecordKind(notice.kind())
                .filter(type -> type(resource).equals(Optional.of(type)))
                .map(type -> thing(type, resource))
                .orElse(notice);
    }

    private static Recognised thing(ResourceType type, JsonNode node) {
        return new Recognised.Thing(type.recordKind(), RecordPayload.of(Jsons.bytes(node)));
    }

    /// Fields that must be there in every resource of a kind, by the vendor's reference; orders first, because an
    /// order has most of what a cart has.
    private static Optional<ResourceType> type(JsonNode node) {
        if (node.has("orderState") && node.has("lineItems")) {
            return Optional.of(ResourceType.ORDER);
        }
        if (node.has("cartState") && node.has("lineItems")) {
            return Optional.of(ResourceType.CART);
        }
        if (node.has("masterVariant")) {
            return Optional.of(ResourceType.PRODUCT);
        }
        if (node.has("sku") && node.has("quantityOnStock")) {
            return Optional.of(ResourceType.INVENTORY);
        }
        if (node.has("email") && (node.has("addresses") || node.has("isEmailVerified"))) {
            return Optional.of(ResourceType.CUSTOMER);
        }
        return Optional.empty();
    }
}
