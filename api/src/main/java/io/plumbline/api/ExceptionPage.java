package io.plumbline.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cases a person should look at, one per cause, most recent first.
///
/// @param next what to send as `after` for the page that follows; absent on the last page
public record ExceptionPage(
        List<ExceptionCase> items, @Nullable String next) {
    public ExceptionPage {
        items = List.copyOf(items);
    }

    /// One cause.
    ///
    /// @param owner who acts: `source data`, `mapping`, `destination set-up`, `connection` or `operations`
    /// @param count how many records or intents it concerns
    /// @param samples ids of some of them
    /// @param remedy what to do
    public record ExceptionCase(
            String kind,
            String connection,
            String owner,
            String title,
            long count,
            Instant firstAt,
            Instant lastAt,
            List<String> samples,
            String remedy) {

        public ExceptionCase {
            samples = List.copyOf(samples);
        }
    }
}
