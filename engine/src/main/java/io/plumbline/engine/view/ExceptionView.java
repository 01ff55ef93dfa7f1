package io.plumbline.engine.view;

import java.time.Instant;
import java.util.List;

/// One cause that a person should look at.
///
/// @param owner who acts: `source data`, `mapping`, `destination set-up`, `connection` or `operations`
/// @param count how many records or intents it concerns
/// @param samples ids of some of them
/// @param remedy what to do, in one sentence
public record ExceptionView(
        String kind,
        String connection,
        String owner,
        String title,
        long count,
        Instant firstAt,
        Instant lastAt,
        List<String> samples,
        String remedy) {}
