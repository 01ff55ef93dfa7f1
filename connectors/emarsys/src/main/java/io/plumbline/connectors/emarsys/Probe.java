package io.plumbline.connectors.emarsys;

import io.plumbline.connector.http.Jsons;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// A call that shows whether a permission is granted and changes nothing: it asks for, or about, a contact or an event
/// that cannot exist.
///
/// @param permission Emarsys's name for what it needs
record Probe(String permission, String method, String path, ObjectNode body) {
    private static final String NOBODY = "plumbline-check-nobody";
    private static final String INTERNAL_ID = "id";

    static List<Probe> all(ContactField key) {
        return List.of(
                new Probe(
                        "contact.getdata",
                        "POST",
                        "/contact/getdata",
                        ReadContacts.question(List.of(NOBODY), key, List.of())),
                new Probe("contact.batchUpdate", "PUT", "/contact/?create_if_not_exists=0", rows(key.id(), NOBODY)),
                // Creating by the internal id is always refused, whatever the rows hold.
                new Probe("contact.create", "POST", "/contact", rows(INTERNAL_ID, "0")),
                new Probe("contact.contactid.verify", "POST", "/contact/checkids", externalIds(key)),
                new Probe("contact.delete", "POST", "/contact/delete", values(key)),
                new Probe("externalevent.list", "GET", "/event", Jsons.object()),
                new Probe("externalevent.trigger", "POST", "/event/0/trigger", eventRows(key)));
    }

    private static ObjectNode rows(String keyId, String value) {
        ObjectNode body = Jsons.object().put("key_id", keyId);
        body.putArray("contacts").addObject().put(keyId, value);
        return body;
    }

    private static ObjectNode externalIds(ContactField key) {
        ObjectNode body = Jsons.object().put("key_id", key.id()).put("get_multiple_ids", false);
        body.putArray("external_ids").add(NOBODY);
        return body;
    }

    private static ObjectNode values(ContactField key) {
        ObjectNode body = Jsons.object().put("key_id", key.id());
        body.putArray(key.id()).add(NOBODY);
        return body;
    }

    private static ObjectNode eventRows(ContactField key) {
        ObjectNode body = Jsons.object().put("key_id", key.id());
        body.putArray("contacts").addObject().put("external_id", NOBODY).set("data", Jsons.object());
        return body;
    }

    EmarsysAnswer ask(CoreApi api) throws InterruptedException {
        return switch (method) {
            case "GET" -> api.get(path);
            case "PUT" -> api.put(path, "/contact", Jsons.bytes(body));
            default -> api.post(path, body);
        };
    }
}
