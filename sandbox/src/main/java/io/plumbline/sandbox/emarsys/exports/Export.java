package io.plumbline.sandbox.emarsys.exports;

import io.plumbline.sandbox.emarsys.account.ViennaTime;
import io.plumbline.sandbox.kit.Json;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/// One export.
///
/// @param id        its number
/// @param type      what it is of
/// @param request   the request as sent, to recognise the same export asked for twice
/// @param created   when it was asked for
/// @param takes     how long the system works on it
/// @param isLocal   whether it can be downloaded
/// @param file      its content
/// @param readyWord the word of this account for the last state
record Export(
        long id,
        String type,
        String request,
        Instant created,
        Duration takes,
        boolean isLocal,
        ExportFile file,
        String readyWord) {
    private static final Duration LIFE = Duration.ofHours(24);

    boolean isReady(Instant now) {
        return !now.isBefore(readyAt());
    }

    Instant readyAt() {
        return created.plus(takes);
    }

    boolean isGone(Instant now) {
        return now.isAfter(created.plus(LIFE));
    }

    ObjectNode state(Instant now) {
        ObjectNode state = Json.object()
                .put("id", id)
                .put("created", ViennaTime.text(created))
                .put("status", word(now))
                .put("type", type);
        if (isReady(now)) {
            state.put("file_name", "export_" + id + ".csv");
        } else {
            state.putNull("file_name");
        }
        return state.putNull("ftp_host").putNull("ftp_dir");
    }

    private String word(Instant now) {
        if (isReady(now)) {
            return readyWord;
        }
        boolean hasBegun = !now.isBefore(created.plus(takes.multipliedBy(2).dividedBy(5)));
        return hasBegun ? "in progress" : "scheduled";
    }
}
