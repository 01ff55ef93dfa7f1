package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Delivery;

/// By what an upsert finds the contact of a row: by our external id, or, if it is to be adopted, by its address.
///
/// @param fieldId the field that the call is keyed on
/// @param value as it stands in the row, and in what Emarsys says about it
record RowKey(String fieldId, String value) {
    static RowKey of(Delivery delivery, ContactField key) {
        return new RowKey(isAdoption(delivery) ? ContactFields.EMAIL_ID : key.id(), valueOf(delivery));
    }

    static boolean isAdoption(Delivery delivery) {
        return !delivery.body().textOrEmpty("adopt").isEmpty();
    }

    static String valueOf(Delivery delivery) {
        return isAdoption(delivery) ? delivery.body().textOrEmpty("adopt") : delivery.contact();
    }
}
