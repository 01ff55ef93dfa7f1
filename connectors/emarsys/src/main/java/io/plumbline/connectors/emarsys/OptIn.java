package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Delivery;
import io.plumbline.model.consent.ConsentChange;
import io.plumbline.model.consent.ConsentState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The system field that says whether a contact may be mailed: `1` yes, `2` no, empty where nobody knows.
final class OptIn {
    static final String ID = "31";
    static final String NAME = "optin";

    private OptIn() {}

    /// Writes what is told of consent; a delivery that tells nothing leaves the field alone.
    static void write(Delivery delivery, ObjectNode row) {
        for (ConsentChange change : delivery.consents()) {
            switch (change) {
                case ConsentChange.Subscribe ignored -> row.put(ID, "1");
                case ConsentChange.Unsubscribe ignored -> row.put(ID, "2");
                case ConsentChange.Clear ignored -> row.putNull(ID);
            }
        }
    }

    /// How a contact stands. Emarsys answers anything but 1 and 2 where nobody was ever asked.
    static ConsentState read(JsonNode value) {
        return switch (value.asString("")) {
            case "1" -> ConsentState.GRANTED;
            case "2" -> ConsentState.WITHDRAWN;
            default -> ConsentState.UNKNOWN;
        };
    }

    static boolean isNamedBy(String field) {
        return field.equals(ID) || field.equals(NAME);
    }
}
