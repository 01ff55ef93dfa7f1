package io.plumbline.store.erase;

import io.plumbline.engine.erase.Certificate.ByHand;
import io.plumbline.engine.erase.Certificate.Cleared;
import io.plumbline.model.document.Document;
import io.plumbline.store.json.DocumentJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The parts of a certificate that never change, as JSON text and back.
final class CertificateJson {
    private static final String ITEMS = "items";

    private CertificateJson() {}

    static String cleared(Map<String, Long> rows) {
        Map<String, Object> values = new LinkedHashMap<>();
        rows.forEach((table, count) -> values.put(table, BigDecimal.valueOf(count)));
        return DocumentJson.write(Document.of(values));
    }

    static List<Cleared> cleared(String text) {
        List<Cleared> cleared = new ArrayList<>();
        DocumentJson.read(text)
                .values()
                .forEach((table, count) -> cleared.add(new Cleared(table, ((BigDecimal) count).longValue())));
        return cleared;
    }

    static String byHand(List<ByHand> byHand) {
        List<Object> items = new ArrayList<>();
        byHand.forEach(item -> items.add(Document.of(Map.of("connection", item.connection(), "what", item.what()))));
        return DocumentJson.write(Document.of(Map.of(ITEMS, items)));
    }

    static List<ByHand> byHand(String text) {
        List<ByHand> byHand = new ArrayList<>();
        if (DocumentJson.read(text).value(ITEMS) instanceof List<?> items) {
            for (Object item : items) {
                Document document = (Document) item;
                byHand.add(new ByHand(document.textOrEmpty("connection"), document.textOrEmpty("what")));
            }
        }
        return byHand;
    }
}
