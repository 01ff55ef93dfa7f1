package io.plumbline.engine.decision;

import io.plumbline.engine.standardise.Standardiser;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.document.Document;
import io.plumbline.model.fact.DecisionFact;
import io.plumbline.model.fact.FactDocuments;
import io.plumbline.model.fact.FactKind;
import io.plumbline.model.fact.Reading;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.RecordPayload;
import io.plumbline.model.record.SourceRecord;
import io.plumbline.model.record.Standardised;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Decisions as records, and back. The payload has the form of a web form's fields, a list as a field several times.
public final class DecisionRecords {
    /// The connection that decisions are records of. No configured one may have its name.
    public static final ConnectionName CONNECTION = ConnectionName.DECISIONS;

    private static final List<String> LISTS = List.of("ones", "others", "former");

    private DecisionRecords() {}

    public static SourceRecord write(DecisionFact decision) {
        String payload = encode(FactDocuments.write(decision));
        UUID id = UUID.nameUUIDFromBytes(payload.getBytes(StandardCharsets.UTF_8));
        RecordKey key = new RecordKey(CONNECTION, decision.verdict().name().toLowerCase(Locale.ROOT), id.toString());
        return SourceRecord.present(
                key, decision.at().toEpochMilli(), decision.at(), RecordOrigin.LIVE, RecordPayload.of(payload));
    }

    /// What a record of a decision says.
    public static Standardised standardise(SourceRecord record) {
        Document document = decode(new String(record.payload().bytes(), StandardCharsets.UTF_8));
        return switch (FactDocuments.read(FactKind.DECISION, document)) {
            case Reading.Understood(var fact) -> new Standardised.Facts(List.of(fact), List.of());
            case Reading.Refused(var problems) -> new Standardised.Unfit(problems);
        };
    }

    /// All standardisers, with the one of decisions.
    ///
    /// @param sources those of configured sources
    public static Map<ConnectionName, Standardiser> beside(Map<ConnectionName, Standardiser> sources) {
        Map<ConnectionName, Standardiser> all = new LinkedHashMap<>(sources);
        all.put(CONNECTION, DecisionRecords::standardise);
        return Map.copyOf(all);
    }

    private static String encode(Document document) {
        List<String> fields = new ArrayList<>();
        document.values().forEach((name, value) -> {
            List<?> values = value instanceof List<?> list ? list : List.of(value);
            values.forEach(each -> fields.add(name + "=" + URLEncoder.encode(each.toString(), StandardCharsets.UTF_8)));
        });
        return String.join("&", fields);
    }

    private static Document decode(String payload) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (String field : payload.split("&", -1)) {
            int equals = field.indexOf('=');
            String name = field.substring(0, Math.max(0, equals));
            String value = URLDecoder.decode(field.substring(equals + 1), StandardCharsets.UTF_8);
            if (LISTS.contains(name)) {
                lists.computeIfAbsent(name, ignored -> new ArrayList<>()).add(value);
            } else {
                values.put(name, value);
            }
        }
        values.putAll(lists);
        return Document.of(values);
    }
}
