package io.plumbline.connectors.emarsys;

import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.model.delivery.Outcome;

/// The field that names contacts, for readers: they run at the same time and remember nothing between two calls.
///
/// @param name its string id, or its id
record KeyField(CoreApi api, String name) {
    /// @throws SystemUnreachableException if the account cannot be asked, or has no such field
    String id() throws InterruptedException {
        return in(ContactFields.of(api.get(ContactFields.PATH).orThrow())).id();
    }

    ContactField in(ContactFields fields) {
        return fields.named(name).orElseThrow(KeyField::unusable);
    }

    private static SystemUnreachableException unusable() {
        Outcome.Stopped unusable = EmarsysErrors.keyFieldUnusable();
        return SystemUnreachableException.untilMended(unusable.code(), unusable.remedy());
    }
}
