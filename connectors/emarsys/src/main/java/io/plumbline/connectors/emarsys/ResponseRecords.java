package io.plumbline.connectors.emarsys;

import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.connector.http.Jsons;
import io.plumbline.connectors.emarsys.export.ExportProgress.Run;
import io.plumbline.connectors.emarsys.export.ExportWindow;
import io.plumbline.connectors.emarsys.export.ViennaTime;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.RecordPayload;
import io.plumbline.model.record.SourceRecord;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Unsubscribes and complaints, each with its time and its campaign. What happened once is told again and again while
/// exports overlap, always as the same record.
record ResponseRecords(ConnectionName connection) implements Exported {
    static final String KIND = "response";

    private static final List<String> SOURCES = List.of("unsubscribe", "complaint");
    private static final int TIME = 8;
    private static final int CAMPAIGN_ID = 12;

    @Override
    public String path() {
        return "/email/getresponses";
    }

    @Override
    public ObjectNode question(String key, ExportWindow window) {
        ObjectNode body = Jsons.object();
        window.times().forEach(body.putArray("time_range")::add);
        body.putArray("contact_fields").add(Integer.parseInt(key));
        SOURCES.forEach(body.putArray("sources")::add);
        body.putArray("analysis_fields").add(TIME).add(CAMPAIGN_ID);
        return body;
    }

    @Override
    public int columns() {
        return 5;
    }

    @Override
    public List<SourceRecord> records(List<List<String>> rows, Run run, Instant now) {
        return rows.stream()
                .filter(row -> !row.get(1).isBlank())
                .map(row -> record(row.get(1), row.get(3).strip(), time(row.get(2)), source(row.get(4))))
                .distinct()
                .toList();
    }

    private static Instant time(String cell) {
        return ViennaTime.read(cell)
                .orElseThrow(() -> notUnderstood("emarsys/response-time-unknown", "time of a response"));
    }

    /// The words in files are not written down anywhere; what they begin with is known.
    private static String source(String cell) {
        String word = cell.strip().toLowerCase(Locale.ROOT);
        Optional<String> known =
                SOURCES.stream().filter(source -> word.startsWith(source)).findFirst();
        return known.orElseThrow(() -> notUnderstood("emarsys/response-source-unknown", "kind of a response"));
    }

    private static SystemUnreachableException notUnderstood(String code, String what) {
        return SystemUnreachableException.untilMended(
                code,
                "Emarsys writes the " + what + " in an unknown form. Nothing is guessed where consent is concerned:"
                        + " tell the makers of Plumbline; until then opt-ins are still read from the contacts");
    }

    private SourceRecord record(String contact, String campaign, Instant time, String source) {
        ObjectNode payload = Jsons.object()
                .put("externalId", contact)
                .put("time", time.toString())
                .put("campaign", campaign)
                .put("source", source);
        return SourceRecord.present(
                new RecordKey(connection, KIND, contact + "/" + campaign + "/" + time + "/" + source),
                time.toEpochMilli(),
                time,
                RecordOrigin.LIVE,
                RecordPayload.of(Jsons.bytes(payload)));
    }
}
