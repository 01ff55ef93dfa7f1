package io.plumbline.connectors.emarsys;

import io.plumbline.connectors.emarsys.EmarsysAnswer.Done;
import io.plumbline.connectors.emarsys.EmarsysAnswer.Rejected;
import io.plumbline.model.delivery.Outcome;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A list that Emarsys keeps under ids of its own, read when first needed and again when a name is not in it or
/// Emarsys no longer knows an id.
///
/// Used by one thread at a time, like the account it belongs to.
final class Directory<T> {
    private final CoreApi api;
    private final String path;
    private final Function<JsonNode, T> reader;
    private final Set<String> doubted = new HashSet<>();
    private @Nullable T known;

    Directory(CoreApi api, String path, Function<JsonNode, T> reader) {
        this.api = api;
        this.path = path;
        this.reader = reader;
    }

    /// The list, read anew if it has never been read or is not good enough; what is read anew is taken as it is.
    ///
    /// @param suffices whether everything that is looked for is in it
    Found<T> list(Predicate<T> suffices) throws InterruptedException {
        T held = known;
        if (held != null && suffices.test(held)) {
            return new Found.Got<>(held);
        }
        EmarsysAnswer answer = api.get(path);
        if (!(answer instanceof Done(var data))) {
            return new Found.Prevented<>(prevented(answer));
        }
        return new Found.Got<>(remember(data));
    }

    private T remember(JsonNode data) {
        T read = reader.apply(data);
        known = read;
        return read;
    }

    /// A question that got no answer has changed nothing, so that what was to follow it can simply come later.
    private static Outcome prevented(EmarsysAnswer answer) {
        return switch (answer) {
            case EmarsysAnswer.Lost(var code) -> new Outcome.Later(code, Optional.empty());
            case Rejected rejected -> EmarsysErrors.questionRefused(rejected);
            case Done _, EmarsysAnswer.Busy _, EmarsysAnswer.Denied _ ->
                answer.outcomeForAll().orElseThrow();
        };
    }

    /// The list as it is now, for questions that have no use for failures as values.
    T listOrThrow() throws InterruptedException {
        return remember(api.get(path).orThrow());
    }

    /// Notes that Emarsys did not know an id from this list, so that it is read anew next time.
    ///
    /// @return whether the id is worth another try with the new list; not the second time
    boolean doubt(String id) {
        known = null;
        return doubted.add(id);
    }
}
