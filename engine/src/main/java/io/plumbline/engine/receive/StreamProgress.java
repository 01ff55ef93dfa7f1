package io.plumbline.engine.receive;

import io.plumbline.connector.Offset;
import io.plumbline.model.ConnectionName;
import java.time.Instant;

/// How far a reader has come in one stream of one source.
///
/// @param loadedShare how much of the first load is read, 0 to 1; 1 once it follows changes
/// @param beganAt when the first load began, by our clock
public record StreamProgress(
        ConnectionName connection,
        String stream,
        Offset offset,
        double loadedShare,
        boolean loading,
        Instant beganAt) {}
