package io.plumbline.mapping.language;

import io.plumbline.mapping.expression.Condition;
import io.plumbline.mapping.expression.Names;
import io.plumbline.mapping.language.Outbound.Event;
import io.plumbline.mapping.language.Outbound.OrderRows;
import io.plumbline.mapping.row.Rows;
import io.plumbline.yaml.Nearest;
import io.plumbline.yaml.YamlEntry;
import io.plumbline.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads `contact:`, `order-rows:` and `events:`.
final class OutboundReader {
    private static final Set<String> CONTACT_KEYS = Set.of("fields");
    private static final Set<String> ORDER_KEYS = Set.of("each", "when", "fields");
    private static final Set<String> EVENT_KEYS = Set.of("on", "when", "data");
    private static final Map<String, Occasion> OCCASIONS =
            Arrays.stream(Occasion.values()).collect(Collectors.toUnmodifiableMap(Occasion::word, Function.identity()));

    private final Parts parts;

    private OutboundReader(Parts parts) {
        this.parts = parts;
    }

    static Outbound read(Parts parts, Layered file) {
        OutboundReader reader = new OutboundReader(parts);
        return new Outbound(
                reader.contact(file.child("contact")),
                reader.orderRows(file.child("order-rows")),
                reader.events(file.child("events")),
                HistoryReads.in(List.of(file.child("contact"), file.child("order-rows"), file.child("events"))));
    }

    private Parts seeing(String... names) {
        return parts.with(Names.of(Set.of(names)));
    }

    private Rows contact(Layered part) {
        part.onlyKeys(CONTACT_KEYS);
        return new RowsReader(seeing("profile"), true).read(part.child("fields"), new Targets.Declared(false));
    }

    private Optional<OrderRows> orderRows(Layered part) {
        if (part.isEmpty()) {
            return Optional.empty();
        }
        part.onlyKeys(ORDER_KEYS);
        Optional<YamlNode> each = part.node("each");
        if (each.isEmpty()) {
            part.last().report("Missing 'each': the list to go through");
            return Optional.empty();
        }
        Parts seeing = seeing("order", "profile");
        Rows rows = new RowsReader(seeing, true).read(part.child("fields"), new Targets.Declared(false));
        return Optional.of(new OrderRows(seeing.elements(each.get()), seeing.condition(part.node("when")), rows));
    }

    private List<Event> events(Layered section) {
        List<Event> events = new ArrayList<>();
        for (YamlEntry entry : section.entries()) {
            Layered event = section.child(entry.key());
            if (!event.isEmpty()) {
                event(entry.key(), event).ifPresent(events::add);
            }
        }
        return events;
    }

    private Optional<Event> event(String name, Layered event) {
        event.onlyKeys(EVENT_KEYS);
        String word = event.text("on").orElse("");
        Optional<Occasion> occasion = Optional.ofNullable(OCCASIONS.get(word));
        if (occasion.isEmpty()) {
            String hint = Nearest.hint(word, OCCASIONS.keySet());
            event.last().reportAt("on", "Unknown occasion '" + word + "'" + hint);
        }
        Parts seeing = seeing("order", "fulfilment", "profile");
        Rows data = new RowsReader(seeing, true).read(event.child("data"), new Targets.Declared(true));
        Condition when = seeing.condition(event.node("when"));
        return occasion.map(known -> new Event(name, known, when, data));
    }
}
