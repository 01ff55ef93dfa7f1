package io.plumbline.connectors.emarsys;

import io.plumbline.connector.http.Jsons;
import io.plumbline.connectors.emarsys.export.ExportProgress.Run;
import io.plumbline.connectors.emarsys.export.ExportWindow;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.RecordPayload;
import io.plumbline.model.record.SourceRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// How contacts stand at the moment, as records. When a contact came to stand so, Emarsys tells nobody; that it stands
/// so is true of the moment at which it was asked.
///
/// Of an export only the names of contacts are taken, since it writes choices as it likes.
record OptInRecords(CoreApi api, ConnectionName connection) implements Exported {
    static final String KIND = "opt-in";

    private static final int EMAIL = 3;

    static RecordKey key(ConnectionName connection, String contact) {
        return new RecordKey(connection, KIND, contact);
    }

    @Override
    public String path() {
        return "/contact/getchanges";
    }

    @Override
    public ObjectNode question(String key, ExportWindow window) {
        ObjectNode body = Jsons.object().put("origin", "all").put("origin_id", "0");
        window.days().forEach(body.putArray("time_range")::add);
        body.putArray("contact_fields").add(Integer.parseInt(key)).add(EMAIL);
        return body;
    }

    @Override
    public int columns() {
        return 3;
    }

    @Override
    public List<SourceRecord> records(List<List<String>> rows, Run run, Instant now) throws InterruptedException {
        Set<String> contacts = rows.stream()
                .map(row -> row.get(1))
                .filter(contact -> !contact.isBlank())
                .collect(Collectors.toSet());
        return read(run.key(), contacts, now);
    }

    /// @param key the id of the field that names contacts
    /// @param now when they are asked
    List<SourceRecord> read(String key, Set<String> contacts, Instant now) throws InterruptedException {
        List<SourceRecord> records = new ArrayList<>();
        new ContactData(api, key, List.of(OptIn.ID)).read(contacts, found -> {
            String contact = found.path(key).asString("");
            if (contacts.contains(contact)) {
                records.add(record(contact, found.path(OptIn.ID), now));
            }
        });
        return records;
    }

    private SourceRecord record(String contact, JsonNode optIn, Instant now) {
        ObjectNode payload = Jsons.object()
                .put("externalId", contact)
                .put("optIn", optIn.asString(""))
                .put("detectedAt", now.toString());
        return SourceRecord.present(
                key(connection, contact),
                now.toEpochMilli(),
                now,
                RecordOrigin.LIVE,
                RecordPayload.of(Jsons.bytes(payload)));
    }
}
