package io.plumbline.app.scenario;

import tools.jackson.databind.node.ObjectNode;

/// The custom fields in which the shop keeps what a customer said about being mailed.
///
/// @param fields by name
record Consent(String type, ObjectNode fields) {
    /// @param at empty where the shop did not note when
    static Consent optIn(boolean yes, String at) {
        ObjectNode fields = ShopApi.object().put("emailOptIn", yes);
        if (!at.isEmpty()) {
            fields.put("emailOptInChangedAt", at);
        }
        return new Consent("customer-consent", fields);
    }

    /// As an older part of the shop keeps it.
    static Consent newsletter(String word) {
        return new Consent("customer-consent-legacy", ShopApi.object().put("newsletter", word));
    }

    ObjectNode json() {
        ObjectNode custom = ShopApi.object();
        custom.putObject("type").put("typeId", "type").put("key", type);
        custom.set("fields", fields);
        return custom;
    }
}
