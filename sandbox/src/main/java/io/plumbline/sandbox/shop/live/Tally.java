package io.plumbline.sandbox.shop.live;

import java.util.Map;
import java.util.TreeMap;

/// How often one kind of action ended how.
///
/// @param conflicts how often a newer version had to be read before it was done
/// @param refused by reason, for instance `400 DuplicateField` or `0 unreachable`
public record Tally(long done, long nothingToDo, long conflicts, Map<String, Long> refused) {
    static final Tally NONE = new Tally(0, 0, 0, Map.of());

    public Tally {
        refused = Map.copyOf(refused);
    }

    /// How often it was tried.
    public long all() {
        return done + nothingToDo + refusals();
    }

    public long refusals() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }

    /// For a person to read, for instance "33 done, 3 with nothing to do".
    public String inWords() {
        StringBuilder words = new StringBuilder(done + " done");
        if (nothingToDo > 0) {
            words.append(", ").append(nothingToDo).append(" with nothing to do");
        }
        if (conflicts > 0) {
            words.append(", ").append(conflicts).append(" after reading a newer version");
        }
        new TreeMap<>(refused)
                .forEach((reason, count) -> words.append(", ")
                        .append(count)
                        .append(" refused with ")
                        .append(reason));
        return words.toString();
    }

    Tally with(ActionResult result) {
        return switch (result) {
            case ActionResult.Done(int more) -> new Tally(done + 1, nothingToDo, conflicts + more, refused);
            case ActionResult.NothingToDo() -> new Tally(done, nothingToDo + 1, conflicts, refused);
            case ActionResult.Refused(String reason) -> {
                Map<String, Long> more = new TreeMap<>(refused);
                more.merge(reason, 1L, Long::sum);
                yield new Tally(done, nothingToDo, conflicts, more);
            }
        };
    }
}
