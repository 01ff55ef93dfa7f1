package io.plumbline.connectors.commercetools.offset;

import io.plumbline.connector.Offset;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.connectors.commercetools.offset.Progress.Following;
import io.plumbline.connectors.commercetools.offset.Progress.Idle;
import io.plumbline.connectors.commercetools.offset.Progress.Loading;
import io.plumbline.connectors.commercetools.offset.Progress.Untouched;
import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes progress as an offset and reads it back.
public final class OffsetText {
    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private OffsetText() {}

    public static Offset write(Progress progress) {
        ObjectNode node = JSON.createObjectNode();
        node.put("v", VERSION);
        switch (progress) {
            case Untouched() -> {
                return Offset.START;
            }
            case Loading(var began, var lastId) ->
                node.put("load", Times.text(began)).put("id", lastId);
            case Following(var time, var id, var until) -> {
                node.put("from", time).put("id", id);
                if (!until.isEmpty()) {
                    node.put("until", until);
                }
            }
            case Idle() -> node.put("idle", true);
        }
        return new Offset(node.toString());
    }

    /// @throws SystemUnreachableException if the offset was written by a release that knows more than this one
    public static Progress read(Offset offset) {
        if (offset.isStart()) {
            return new Untouched();
        }
        try {
            JsonNode node = JSON.readTree(offset.value());
            if (node.path("v").asInt(0) == VERSION) {
                return progress(node);
            }
        } catch (JacksonException | DateTimeException e) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static Progress progress(JsonNode node) {
        if (node.path("idle").asBoolean(false)) {
            return new Idle();
        }
        String id = node.path("id").asString("");
        if (node.has("load")) {
            return new Loading(Instant.parse(node.path("load").asString("")), id);
        }
        if (node.has("from")) {
            return new Following(
                    node.path("from").asString(""), id, node.path("until").asString(""));
        }
        throw unreadable();
    }

    private static SystemUnreachableException unreadable() {
        return SystemUnreachableException.untilMended(
                "commercetools/offset-unreadable",
                "The stored position in this stream was written by another release of Plumbline. Go back to that"
                        + " release, or start a new first load of this connection.");
    }
}
