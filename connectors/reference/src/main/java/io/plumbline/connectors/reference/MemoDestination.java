package io.plumbline.connectors.reference;

import io.plumbline.connector.Batch;
import io.plumbline.connector.Delivery;
import io.plumbline.connector.Destination;
import io.plumbline.connector.FieldNeed;
import io.plumbline.connector.Http;
import io.plumbline.connector.Http.Call;
import io.plumbline.connector.Problem;
import io.plumbline.connector.http.DocumentJson;
import io.plumbline.connector.http.Jsons;
import io.plumbline.connector.http.Redaction;
import io.plumbline.model.delivery.Outcome;
import io.plumbline.model.document.Document;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One account as a destination.
final class MemoDestination implements Destination {
    private final Http http;

    MemoDestination(Http http) {
        this.http = http;
    }

    /// Memo takes any field, so that none can be missing.
    @Override
    public List<Problem> check(List<FieldNeed> needs) throws InterruptedException {
        return MemoAnswer.of(http.send(Call.get("/memos?limit=1", "/memos"))).problem().stream()
                .toList();
    }

    @Override
    public List<Outcome> deliver(Batch batch) throws InterruptedException {
        return switch (batch.kind()) {
            case PUT_CONTACT ->
                batch.isRetirement()
                        ? send(
                                "POST",
                                "/memos/forget",
                                batch.deliveries()) // Nobody is mailed, and there is no history.
                        : send("PUT", "/memos", batch.deliveries());
            case ERASE_CONTACT -> send("POST", "/memos/forget", batch.deliveries());
            case SET_CONSENT, RECORD_ORDER, TRIGGER_EVENT, PUT_PRODUCT, SET_STOCK, RENAME_CONTACT, MERGE_CONTACTS ->
                forAll(batch.deliveries(), new Outcome.Refused("memo/kind-unknown", "Memo keeps notes on people only"));
        };
    }

    private static List<Outcome> forAll(List<Delivery> deliveries, Outcome outcome) {
        return Collections.nCopies(deliveries.size(), outcome);
    }

    private List<Outcome> send(String method, String path, List<Delivery> deliveries) throws InterruptedException {
        MemoAnswer answer = MemoAnswer.of(http.send(Call.json(method, path, path, body(deliveries))));
        return answer.outcomeForAll()
                .map(outcome -> forAll(deliveries, outcome))
                .orElseGet(() -> matched(deliveries, answer.orThrow()));
    }

    private static byte[] body(List<Delivery> deliveries) {
        ObjectNode body = Jsons.object();
        var memos = body.putArray("memos");
        for (Delivery delivery : deliveries) {
            Document sent = delivery.body();
            ObjectNode memo = memos.addObject().put("id", delivery.contact());
            memo.set("fields", DocumentJson.write(sent.object("fields")));
            sent.texts("cleared").forEach(memo.withArray("cleared")::add);
        }
        return Jsons.bytes(body);
    }

    /// Results are matched by id: a system that answers in another order, or leaves one out, must not mislead us.
    private static List<Outcome> matched(List<Delivery> deliveries, JsonNode answer) {
        Map<String, JsonNode> results = HashMap.newHashMap(deliveries.size());
        answer.path("results").forEach(result -> results.put(result.path("id").asString(""), result));
        return deliveries.stream()
                .map(delivery -> outcome(delivery, results.getOrDefault(delivery.contact(), Jsons.object())))
                .toList();
    }

    private static Outcome outcome(Delivery delivery, JsonNode result) {
        return switch (result.path("result").asString("")) {
            case "held", "forgotten" -> new Outcome.Acknowledged(delivery.contact());
            case "refused" ->
                new Outcome.Refused(
                        "memo/refused",
                        Redaction.of(result.path("reason").asString(""), Redaction.textsOf(delivery.body())));
            default -> new Outcome.Unclear("memo/result-missing");
        };
    }

    @Override
    public void close() {
        // Nothing is held: connections belong to the context.
    }
}
