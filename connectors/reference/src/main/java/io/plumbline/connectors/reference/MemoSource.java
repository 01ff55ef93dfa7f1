package io.plumbline.connectors.reference;

import io.plumbline.connector.Hint;
import io.plumbline.connector.Http;
import io.plumbline.connector.Http.Call;
import io.plumbline.connector.Offset;
import io.plumbline.connector.Page;
import io.plumbline.connector.Problem;
import io.plumbline.connector.ReadsByKey;
import io.plumbline.connector.Receipt;
import io.plumbline.connector.ReceivesNotifications;
import io.plumbline.connector.Source;
import io.plumbline.connector.http.Jsons;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.RecordPayload;
import io.plumbline.model.record.SourceRecord;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// One account as a source.
final class MemoSource implements Source, ReadsByKey, ReceivesNotifications {
    private static final int KEYS_MAX = 100;

    private final Http http;
    private final ConnectionName connection;
    private final Reading reading;

    MemoSource(Http http, ConnectionName connection, Reading reading) {
        this.http = http;
        this.connection = connection;
        this.reading = reading;
    }

    /// How to read.
    record Reading(int pageSize, Duration settling) {}

    @Override
    public List<Problem> check() throws InterruptedException {
        return MemoAnswer.of(http.send(Call.get("/memos?limit=1", "/memos"))).problem().stream()
                .toList();
    }

    @Override
    public Page read(String stream, Offset offset, Instant now) throws InterruptedException {
        if (!stream.equals(Memo.MEMOS)) {
            throw new IllegalArgumentException("Undeclared stream " + stream);
        }
        MemoPosition position = MemoPosition.of(offset, now);
        JsonNode answer = ask(position, now.minus(reading.settling()));
        MemoPosition next = position;
        List<SourceRecord> records = new ArrayList<>();
        for (JsonNode memo : answer.path("memos")) {
            records.add(record(memo, position));
            next = position.movedTo(
                    memo.path("changedAt").asString() + "," + memo.path("id").asString());
        }
        return new Page(records, next.offset(), answer.path("left").asInt() > 0, phase(answer));
    }

    private JsonNode ask(MemoPosition position, Instant until) throws InterruptedException {
        String query = "?limit=" + reading.pageSize() + "&until=" + encoded(until.toString()) + "&after="
                + encoded(position.after());
        return MemoAnswer.of(http.send(Call.get("/memos" + query, "/memos"))).orThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Page.Phase phase(JsonNode answer) {
        double left = answer.path("left").asDouble();
        return left == 0
                ? new Page.Phase.Following()
                : new Page.Phase.Loading(1 - left / answer.path("total").asDouble(left));
    }

    private SourceRecord record(JsonNode memo, MemoPosition position) {
        Instant at = Instant.parse(memo.path("changedAt").asString());
        RecordKey key = new RecordKey(connection, Memo.MEMO, memo.path("id").asString());
        long version = memo.path("version").asLong();
        if (memo.path("deleted").asBoolean()) {
            return SourceRecord.gone(key, version, at, RecordChange.DELETED);
        }
        RecordOrigin origin = at.isBefore(position.began()) ? RecordOrigin.BACKFILL : RecordOrigin.LIVE;
        return SourceRecord.present(key, version, at, origin, RecordPayload.of(Jsons.bytes(memo)));
    }

    @Override
    public List<SourceRecord> read(List<RecordKey> keys) throws InterruptedException {
        String ids = keys.stream().map(key -> encoded(key.id())).collect(Collectors.joining(","));
        JsonNode answer = MemoAnswer.of(http.send(Call.get("/memos?ids=" + ids, "/memos")))
                .orThrow();
        MemoPosition alwaysLive = new MemoPosition(Instant.MIN, "");
        return answer.path("memos")
                .valueStream()
                .map(memo -> record(memo, alwaysLive))
                .toList();
    }

    @Override
    public int keysMax() {
        return KEYS_MAX;
    }

    @Override
    public Receipt receive(Notification notification) {
        String id = Jsons.parse(notification.body())
                .map(body -> body.path("memo").asString(""))
                .orElse("");
        if (id.isEmpty()) {
            return new Receipt.NotUnderstood("It names no memo");
        }
        RecordKey key = new RecordKey(connection, Memo.MEMO, id);
        return new Receipt.Understood(List.of(new Hint(key, RecordChange.PRESENT, notification.receivedAt(), 0)));
    }

    @Override
    public void close() {
        // Nothing is held: connections belong to the context.
    }
}
