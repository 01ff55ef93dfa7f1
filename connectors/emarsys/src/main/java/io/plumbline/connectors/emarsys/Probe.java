package io.plumbline.connectors.emarsys;

import io.plumbline.connector.http.Jsons;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// A call that shows whether a permission is granted and changes nothing: it asks for, or about, a contact or an event
/// that cannot exist.
///
/// @param permission Emarsys's name for what it needs
record Probe(String permission, String method, String path, ObjectNode body) {
    static final String GET_DATA = "contact.getdata";

    private static final String NOBODY = "plumbline-check-nobody";
    private static final String INTERNAL_ID = "id";

    /// What a destination needs.
    static List<Probe> ofDestination(ContactField key) {
        return List.of(
                getData(key),
                new Probe("contact.batchUpdate", "PUT", "/contact/?create_if_not_exists=0", rows(key.id(), NOBODY)),
                // Creating by the internal id is always refused, whatever the rows hold.
                new Probe("contact.create", "POST", "/contact", rows(INTERNAL_ID, "0")),
                new Probe("contact.contactid.verify", "POST", "/contact/checkids", externalIds(key)),
                new Probe("contact.delete", "POST", "/contact/delete", values(key)),
                new Probe("externalevent.list", "GET", "/event", Jsons.object()),
                new Probe("externalevent.trigger", "POST", "/event/0/trigger", eventRows(key)));
    }

    /// What a source needs. An export that is asked for without saying what of is never begun, and none has the number
    /// 0.
    static List<Probe> ofSource(ContactField key) {
        return List.of(
                getData(key),
                new Probe("export.contact.changed", "POST", "/contact/getchanges", Jsons.object()),
                new Probe("export.responses", "POST", "/email/getresponses", Jsons.object()),
                new Probe("export.status", "GET", "/export/0", Jsons.object()),
                new Probe("export.download", "GET", "/export/0/data?offset=0&limit=1", Jsons.object()));
    }

    private static Probe getData(ContactField key) {
        ObjectNode body = Jsons.object().put("keyId", key.id());
        body.putArray("keyValues").add(NOBODY);
        body.putArray("fields").add(key.id());
        return new Probe(GET_DATA, "POST", ContactData.PATH, body);
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
