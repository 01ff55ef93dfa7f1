package io.plumbline.connectors.commercetools.consent;

import io.plumbline.connector.http.Jsons;
import io.plumbline.connectors.commercetools.answer.Resource;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A customer as far as consent is concerned.
///
/// @param typeId of the Type that it has; empty if it has none
record Customer(long version, Optional<String> typeId, StoredConsent stored) {
    static Customer of(Resource resource, ConsentForm form) {
        JsonNode custom = Jsons.parse(resource.json()).orElseGet(Jsons::object).path("custom");
        return new Customer(
                resource.version(),
                Optional.of(custom.path("type").path("id").asString("")).filter(id -> !id.isEmpty()),
                StoredConsent.of(custom.path("fields"), form));
    }
}
