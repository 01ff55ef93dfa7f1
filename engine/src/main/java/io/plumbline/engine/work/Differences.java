package io.plumbline.engine.work;

import io.plumbline.engine.work.Changes.Addressed;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.document.Document;
import io.plumbline.model.intent.IntentKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Gathers what a replay changes: per destination how many contacts, and of which field how many, with some samples.
/// Values are masked. Each contact counts once for each field.
public final class Differences {
    private static final int SAMPLES_MAX = 3;

    private final Map<ConnectionName, Told> told = new TreeMap<>();
    private final Set<Integer> seen = new HashSet<>();
    private long emptied;

    /// What one destination would be told.
    ///
    /// @param things how many of each kind of intent
    /// @param fields by field; how many contacts would hold something else
    public record Told(Map<String, Long> things, Map<String, Changed> fields) {
        private Told() {
            this(new TreeMap<>(), new TreeMap<>());
        }
    }

    /// How one field would change.
    ///
    /// @param samples contacts with masked values before and after
    public record Changed(long contacts, List<String> samples) {}

    /// Takes up what follows from some things.
    public void add(Changes changes, Snapshot before) {
        emptied += changes.emptied().entrySet().stream()
                .filter(each -> !each.getKey().equals(each.getValue()))
                .count();
        Map<ConnectionName, List<Addressed>> contacts = new TreeMap<>();
        for (Addressed each : changes.intents()) {
            boolean contact = each.intent().kind() == IntentKind.PUT_CONTACT;
            Told there = told.computeIfAbsent(each.destination(), ignored -> new Told());
            String word = each.intent().isRetirement()
                    ? "retired contact"
                    : each.intent().kind().word();
            if (isNew(each, word)) {
                there.things().merge(word, 1L, Long::sum);
            }
            if (contact && !each.intent().isRetirement()) {
                contacts.computeIfAbsent(each.destination(), ignored -> new ArrayList<>())
                        .add(each);
            }
        }
        contacts.forEach((destination, intents) -> compare(destination, intents, before));
    }

    private void compare(ConnectionName destination, List<Addressed> intents, Snapshot before) {
        Map<String, Held> held = before.held(
                destination,
                IntentKind.PUT_CONTACT,
                intents.stream().map(each -> each.intent().thing()).toList());
        for (Addressed each : intents) {
            Document was =
                    held.getOrDefault(each.intent().thing(), Held.NOTHING).fields();
            Document now = each.intent().body().object("fields");
            Set<String> names = new TreeSet<>(was.values().keySet());
            names.addAll(now.values().keySet());
            for (String name : names) {
                if (!Objects.equals(was.value(name), now.value(name)) && isNew(each, name)) {
                    changed(each, name, masked(was.value(name)) + " -> " + masked(now.value(name)));
                }
            }
        }
    }

    private void changed(Addressed each, String field, String sample) {
        Map<String, Changed> fields =
                Objects.requireNonNull(told.get(each.destination())).fields();
        Changed earlier = fields.getOrDefault(field, new Changed(0, List.of()));
        List<String> samples = new ArrayList<>(earlier.samples());
        if (samples.size() < SAMPLES_MAX) {
            samples.add(each.intent().thing() + ": " + sample);
        }
        fields.put(field, new Changed(earlier.contacts() + 1, samples));
    }

    private boolean isNew(Addressed each, String word) {
        return seen.add(Objects.hash(
                each.destination(), each.intent().kind(), each.intent().thing(), word));
    }

    private static String masked(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.isEmpty() ? "nothing" : text.charAt(0) + "***";
    }

    public Map<ConnectionName, Told> told() {
        return told;
    }

    /// How many people became part of another.
    public long joined() {
        return emptied;
    }
}
