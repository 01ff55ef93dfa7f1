package io.plumbline.engine.store;

import java.time.Instant;
import java.util.List;

/// A cause that a person should look at.
///
/// @param kind stable name of the cause, for instance `quarantine/email-invalid`
/// @param connection where it shows, or `ALL_SOURCES`
/// @param owner who acts: `source data`, `mapping`, `destination set-up`, `connection` or `operations`
/// @param title one sentence
/// @param count how many more records or intents it concerns; below 0 if so many fewer, and over when none is left
/// @param samples ids of some of them, or of some that it concerns no longer; never personal data
/// @param remedy what to do, in one sentence
public record ExceptionCase(
        String kind,
        String connection,
        String owner,
        String title,
        long count,
        List<String> samples,
        String remedy,
        Instant at) {
    /// Stands for a connection where a cause is in what several sources say together.
    public static final String ALL_SOURCES = "all sources";

    /// How many samples a case keeps.
    public static final int SAMPLES_MAX = 10;

    public ExceptionCase {
        samples = samples.stream().limit(SAMPLES_MAX).toList();
    }
}
